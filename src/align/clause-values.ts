import { compareQuantities } from '../compare/quantities.js';
import { compareTimes } from '../compare/times.js';
import type { Claim, StatementClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

type Relation = 'meet' | 'clash' | 'unrelated';

/**
 * Whether two clauses give different values for what both measure: then they are not the same
 * statement, however alike their words; the figures and times are compared for themselves.
 */
export function valuesClash(a: Witness<StatementClaim>, b: Witness<StatementClaim>): boolean {
  const [left, right] = [claimsWithin(a), claimsWithin(b)];
  return left.some((claim) => isUnmet(claim, right)) || right.some((claim) => isUnmet(claim, left));
}

function claimsWithin({ article, claim: { span } }: Witness<StatementClaim>): readonly Claim[] {
  return article.claims.filter((claim) => claim.span[0] >= span[0] && claim.span[1] <= span[1]);
}

function isUnmet(claim: Claim, others: readonly Claim[]): boolean {
  const relations = others.map((other) => relate(claim, other));
  return relations.includes('clash') && !relations.includes('meet');
}

function relate(a: Claim, b: Claim): Relation {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const { relation } = compareQuantities(a.quantity, b.quantity);
    if (relation === 'incomparable') return 'unrelated';
    return relation === 'disjoint' ? 'clash' : 'meet';
  }
  if (a.kind === 'time' && b.kind === 'time') {
    const { relation } = compareTimes(a.time, b.time);
    if (relation === 'incomparable') return 'unrelated';
    return relation === 'disjoint' ? 'clash' : 'meet';
  }
  return 'unrelated';
}
