import type { Slot } from '../../domain/fact.js';
import type { Change } from '../../domain/quantity.js';

/** What part a figure has in a change: "up by", "down to", "down from". */
export const roleOf = (change: Change | undefined) =>
  change && `${change.direction} ${change.role}`;

/**
 * "rose to 40" and "is 40" are both levels; "rose by 4" and "fell from 12" are something else. Where
 * one side names no change, it may mean the same one in words that name none: "a 4% pay rise".
 */
export function sameRole(a: Change | undefined, b: Change | undefined): Slot['match'] {
  const [one, other] = [roleKind(a), roleKind(b)];
  if (one === other) return 'same';
  return a === undefined || b === undefined ? 'unknown' : 'different';
}

function roleKind(change: Change | undefined): string | undefined {
  if (change === undefined || change.role === 'to') return 'level';
  // "up from 58 %", "down from 63 %": where it was before, whichever way it went.
  return change.role === 'from' ? 'start' : roleOf(change);
}
