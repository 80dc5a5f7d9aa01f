import type { DecisionKind, Ruling } from '../../domain/decision.js';

/** Who decides, and when. */
export type Signature = Pick<Ruling, 'author' | 'date'>;

/** A new decision keeps the note of the one before. */
export function decided(
  decision: DecisionKind,
  before: Ruling | undefined,
  signed: Signature,
): Ruling {
  return { decision, ...(before?.note !== undefined && { note: before.note }), ...signed };
}

/** The decision with another note; an empty note on what nobody decided leaves nothing. */
export function noted(
  text: string,
  before: Ruling | undefined,
  signed: Signature,
): Ruling | undefined {
  const { note: _, ...rest } = before ?? { decision: 'open' as const };
  if (text === '') return rest.decision === 'open' ? undefined : { ...rest, ...signed };
  return { ...rest, note: text, ...signed };
}

/** The decision with its last day; an empty one lets it hold for good. */
export function until(
  day: string,
  before: Ruling | undefined,
  signed: Signature,
): Ruling | undefined {
  if (!before) return undefined;
  const { expires: _, ...rest } = before;
  return { ...rest, ...signed, ...(day !== '' && { expires: day }) };
}

/** Today by the editor's own calendar. */
export function today(): string {
  // biome-ignore lint/plugin: a decision is dated, and no report is made of it here
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
