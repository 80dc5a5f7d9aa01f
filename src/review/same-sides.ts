import type { DecidedClaim } from '../domain/decision.js';
import { claimsBySide } from '../domain/finding-fingerprint.js';

/** How the claims of a finding stand to those that were decided on. */
export type Standing = 'held' | 'new side' | 'changed';

/**
 * Whether a decision still speaks of what a finding shows: `held` where every claim decided on
 * still stands, with those that it stood with, and no side has come; more outlets on a side that
 * was there make no difference.
 */
export function standingOf(
  decided: readonly DecidedClaim[],
  now: readonly DecidedClaim[],
): Standing {
  const free = new Set(claimsBySide(now));
  const largestFirst = [...claimsBySide(decided)].sort((a, b) => b.size - a.size);
  for (const claims of largestFirst) {
    const side = [...free].find((held) => [...claims].every((claim) => held.has(claim)));
    if (side === undefined) return 'changed';
    free.delete(side);
  }
  return free.size > 0 ? 'new side' : 'held';
}
