import { isOtherUnit } from '../compare/other-unit.js';
import type { QuantityClaim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';

type Measured = Witness<QuantityClaim>;

/** How like the words around the same number of two units must be for it to be one thing's. */
const likeSum = 0.5;
/** A number is compared with so many of its like before it. */
const mostLooked = 24;

/**
 * Matches the same number of two units that have no common measure, such as two currencies, in like
 * sentences. Where one article has both, it knows them for two.
 */
export function matchOtherUnits(
  witnesses: readonly Measured[],
  surroundings: Surroundings,
): Matches {
  const plain = witnesses.filter(({ claim }) => hasNoCommonMeasure(claim.quantity.dimension));
  const held = new Set(plain.map((one) => keyOf(one.order, one)));
  const areBothHeld = (a: Measured, b: Measured) =>
    held.has(keyOf(a.order, b)) || held.has(keyOf(b.order, a));
  const pairs = [...groupBy(plain, ({ claim }) => claim.quantity.value).values()].flatMap((same) =>
    same.flatMap((b, i) =>
      same.slice(Math.max(0, i - mostLooked), i).flatMap((a): readonly Pair<QuantityClaim>[] => {
        if (a.order === b.order || !isOtherUnit(a.claim.quantity, b.claim.quantity)) return [];
        const likeness = surroundings.likeness(a, b);
        return likeness.sum < likeSum || areBothHeld(a, b)
          ? []
          : [{ a, b, likeness, areOfOtherUnits: true }];
      }),
    ),
  );
  return { likes: [], rivals: bestPairs(pairs, Infinity) };
}

const hasNoCommonMeasure = (dimension: string) =>
  dimension === 'currency' || dimension === 'percentage';

const keyOf = (order: number, { claim: { quantity } }: Measured) =>
  `${order} ${quantity.unit} ${quantity.value}`;
