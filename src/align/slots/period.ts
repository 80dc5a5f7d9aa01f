import { compareTimes } from '../../compare/times.js';
import type { Claim } from '../../domain/claim.js';
import type { Slot } from '../../domain/fact.js';
import type { TimeExpression } from '../../domain/time-expression.js';

/** Neither names a time: both speak of the event's own. */
export function samePeriod(a: Claim, b: Claim): Slot['match'] {
  const [left, right] = [periodOf(a), periodOf(b)];
  if (a.qualifiers?.during !== b.qualifiers?.during) return 'unknown';
  if (!left && !right) return 'same';
  if (!left || !right) return 'unknown';
  const { relation } = compareTimes(left, right);
  if (relation === 'equal') return 'same';
  if (relation === 'incomparable') return 'unknown';
  return relation === 'disjoint' ? 'different' : 'compatible';
}

/**
 * A span of time is itself what is claimed, and does not say when: "jailed for four years"; what was
 * reached "since 1931" is reached by now.
 */
export const periodOf = ({ kind, span, time }: Claim): TimeExpression | undefined =>
  kind === 'quantity' && (time?.span[0] === span[0] || time?.relation === 'since')
    ? undefined
    : time;
