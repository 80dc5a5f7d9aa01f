import { relateQuantities } from '../compare/quantities.js';
import type { QuantityClaim } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';
import { groupBy } from '../domain/group-by.js';
import type { Quantity } from '../domain/quantity.js';
import type { Witness } from './witness.js';

/** A sentence with more is a table. */
const most = 4;

/**
 * The shares that stand in a span of time's sentence: "after five months it is 47% effective". Nothing of
 * another figure.
 */
export function sharesBeside(): (witness: Witness) => readonly Quantity[] {
  const known = new Map<FramedArticle, ReadonlyMap<number, readonly QuantityClaim[]>>();
  return ({ article, claim }) => {
    if (claim.kind !== 'quantity' || claim.quantity.dimension !== 'duration') return [];
    const shares = known.get(article) ?? groupBy(sharesOf(article), ({ sentence }) => sentence[0]);
    known.set(article, shares);
    return (shares.get(claim.sentence[0]) ?? []).slice(0, most).map(({ quantity }) => quantity);
  };
}

const sharesOf = ({ claims }: FramedArticle) =>
  claims.filter(
    (claim): claim is QuantityClaim =>
      claim.kind === 'quantity' && claim.quantity.dimension === 'percentage',
  );

/** Whether both have shares, and none that could be one: then their spans are of two things too. */
export const areOfOtherShares = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((one) => b.every((other) => relateQuantities(one, other).relation === 'disjoint'));
