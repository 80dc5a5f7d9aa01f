import type { Expression } from './meaning.js';
import type { Quarter } from './period.js';
import type { Resolved } from './setting.js';

/** The last quarter that was named, and where its words end. */
export interface Antecedent {
  readonly quarter: Quarter;
  readonly end: number;
}

/** How far back a quarter may stand, in units of text: about three sentences. */
const reach = 400;

/** Remembers a quarter that was named itself; one that was derived from it changes nothing. */
export function note(
  before: Antecedent | null,
  { meaning, end }: Expression,
  { value }: Resolved,
): Antecedent | null {
  const match = meaning.kind === 'part-of-year' ? /^(\d{4})-Q([1-4])$/.exec(value) : null;
  return match ? { quarter: { year: Number(match[1]), quarter: Number(match[2]) }, end } : before;
}

/** The quarter that words at a place may refer back to. */
export const quarterBefore = (spoken: Antecedent | null, at: number): Quarter | undefined =>
  spoken !== null && at - spoken.end <= reach ? spoken.quarter : undefined;
