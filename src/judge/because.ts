import type { Slot } from '../domain/fact.js';
import type { Firing } from './run-rule.js';

const mostPairs = 12;

const brief = (words: string | null) =>
  words === null ? 'not said' : `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}”`;

function slotLine({ name, a, b, match }: Slot): string {
  return match === 'same' && a === b
    ? `${name}: ${brief(a)} on both sides`
    : `${name}: ${brief(a)} and ${brief(b)} – ${match}`;
}

/** Many findings hold the same slot: its line is kept once. */
const slotLines = new WeakMap<Slot, string>();

function knownLine(slot: Slot): string {
  const line = slotLines.get(slot) ?? slotLine(slot);
  slotLines.set(slot, line);
  return line;
}

/**
 * Why a verdict was made: what was aligned, with both values; the comparison with its arithmetic;
 * the rule; the rules that also held; and the other pairs that the finding sums up.
 */
export function becauseOf(
  stands: Firing,
  also: readonly Firing[],
  pairs: readonly string[],
): readonly string[] {
  const { rule, bridge, notes } = stands;
  const more = pairs.length - mostPairs;
  return [
    ...bridge.link.slots.map(knownLine),
    ...notes,
    `rule ${rule.id}: ${rule.title}`,
    ...also.map((other) => `also ${other.rule.id}: ${other.rule.verdict}`),
    ...pairs.slice(0, mostPairs),
    ...(more > 0 ? [`and ${more} more pairs`] : []),
  ];
}
