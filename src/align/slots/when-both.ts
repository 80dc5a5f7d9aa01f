import type { Slot } from '../../domain/fact.js';

export type Reading = string | undefined;

/** What is unsaid on a side leaves open whether it is the same. */
export function whenBoth(
  a: Reading,
  b: Reading,
  compare: (a: string, b: string) => Slot['match'],
): Slot['match'] {
  return a === undefined || b === undefined ? 'unknown' : compare(a, b);
}
