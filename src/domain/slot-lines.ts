import type { Slot } from './fact.js';

const longest = 80;

/** Many links hold the same slot: its line is kept once. */
const known = new WeakMap<Slot, string>();

/**
 * What alignment compared, a line a slot: `subject: “ferry” on both sides`, `role: not said and “up by” –
 * unknown`. A slot of which neither side says anything explains nothing, and is left out.
 */
export const slotLines = (slots: readonly Slot[]): readonly string[] =>
  slots.filter(({ a, b }) => a !== null || b !== null).map(knownLine);

function knownLine(slot: Slot): string {
  const line = known.get(slot) ?? slotLine(slot);
  known.set(slot, line);
  return line;
}

const slotLine = ({ name, a, b, match }: Slot): string =>
  match === 'same' && a === b
    ? `${name}: ${brief(a)} on both sides`
    : `${name}: ${brief(a)} and ${brief(b)} – ${match}`;

const brief = (words: string | null) =>
  words === null
    ? 'not said'
    : `“${words.length > longest ? `${words.slice(0, longest)}…` : words}”`;
