import { relateQuantities } from '../compare/quantities.js';
import { compareTimes } from '../compare/times.js';
import type { Claim, StatementClaim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import type { Witness } from './witness.js';

type Relation = 'meet' | 'clash' | 'unrelated';

/**
 * Whether the values of two clauses differ in what both measure, and neither has its like in the other
 * clause: then they are not the same statement, however alike their words; the figures and times are
 * compared for themselves.
 */
export function valuesClash(left: readonly Claim[], right: readonly Claim[]): boolean {
  const [ours, theirs] = [left.filter(unmetBy(right)), right.filter(unmetBy(left))];
  return ours.some((claim) => theirs.some((other) => relate(claim, other) === 'clash'));
}

/** The figures and times that stand in a clause. */
export function claimsWithin({
  article,
  claim: { span },
}: Witness<StatementClaim>): readonly Claim[] {
  return article.claims.filter((claim) => claim.span[0] >= span[0] && claim.span[1] <= span[1]);
}

const unmetBy = (others: readonly Claim[]) => (claim: Claim) =>
  !others.some((other) => relate(claim, other) === 'meet');

function relate(a: Claim, b: Claim): Relation {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const { relation } = relateQuantities(a.quantity, b.quantity);
    if (relation !== 'equal' && areInOtherUnits(a.quantity, b.quantity)) return 'clash';
    if (relation === 'incomparable') return 'unrelated';
    return relation === 'disjoint' ? 'clash' : 'meet';
  }
  if (a.kind === 'time' && b.kind === 'time') {
    if (a.time.value === b.time.value) return 'meet';
    const { relation } = compareTimes(a.time, b.time);
    // "Through January" and "on Friday" bound two things.
    if (relation === 'incomparable' || relation === 'overlapping') return 'unrelated';
    return relation === 'disjoint' ? 'clash' : 'meet';
  }
  return 'unrelated';
}

/** "120 million euros" and "dollars", "at least two weeks" and "months": one number, of two units. */
const areInOtherUnits = (a: Quantity, b: Quantity): boolean =>
  a.value !== null &&
  a.value === b.value &&
  a.dimension === b.dimension &&
  a.dimension !== 'count' &&
  a.unit !== null &&
  b.unit !== null &&
  a.unit !== b.unit;
