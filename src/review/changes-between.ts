import type { DecidedClaim } from '../domain/decision.js';
import { claimKey } from '../domain/finding-fingerprint.js';

/** What outlets printed before and don't now, and the other way round; on whichever side. */
export interface Changes {
  /** How many claims are in both. */
  readonly kept: number;
  readonly lost: readonly DecidedClaim[];
  readonly added: readonly DecidedClaim[];
}

export function changesBetween(
  before: readonly DecidedClaim[],
  now: readonly DecidedClaim[],
): Changes {
  const [old, fresh] = [before, now].map((claims) => new Set(claims.map(claimKey)));
  const lost = before.filter((claim) => !fresh?.has(claimKey(claim)));
  const added = now.filter((claim) => !old?.has(claimKey(claim)));
  return { kept: before.length - lost.length, lost, added };
}
