import { lastPlace } from '../compare/extent.js';
import { near } from '../compare/near.js';
import { relateQuantities } from '../compare/quantities.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import type { QuantityClaim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import type { Quantity } from '../domain/quantity.js';
import type { Figure } from './figures.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';

/** In sentences so alike an article tells a figure twice, once rounded. */
const likeSentences = 0.15;
/** An article that prints so many figures near one is a table. */
const most = 12;

export interface OwnExact {
  /** Whether the article says more exactly what it means by the figure, and that cannot be the other. */
  rulesOut(figure: Figure, witness: Witness<QuantityClaim>, other: Quantity): boolean;
  /** Whether the one is what the other's article prints, but rounded. */
  isRounding(rounded: Witness<QuantityClaim>, exact: Witness<QuantityClaim>): boolean;
}

/**
 * Of an article that has "roughly $140 million" and "$140,937,785" of one thing, the exact figure is
 * compared with another outlet's.
 */
export function ownExact(surroundings: Surroundings, factors: UnitFactors): OwnExact {
  const isRounding: OwnExact['isRounding'] = (rounded, exact) =>
    roundsTo(exact.claim.quantity, rounded.claim.quantity) &&
    (rounded.sentence === exact.sentence ||
      surroundings.likeness(rounded, exact).sentence >= likeSentences);
  // A story may hold a figure by the thousand, and each pair asks of one article.
  const byArticle = new Map<Figure, ReadonlyMap<number, readonly Witness<QuantityClaim>[]>>();
  const exactsIn = (figure: Figure, order: number) => {
    const known =
      byArticle.get(figure) ??
      groupBy(
        figure.akin
          .filter(({ quantity }) => roundsTo(quantity, figure.quantity))
          .flatMap(({ witnesses }) => witnesses),
        ({ order }) => order,
      );
    byArticle.set(figure, known);
    return known.get(order) ?? [];
  };
  return {
    isRounding,
    rulesOut(figure, witness, other) {
      return exactsIn(figure, witness.order)
        .slice(0, most)
        .some(
          (exact) =>
            relateQuantities(exact.claim.quantity, other, factors).relation === 'disjoint' &&
            isRounding(witness, exact),
        );
    },
  };
}

/** Told to more digits, in the same unit, and rounded to the other's last place the other. */
function roundsTo(exact: Quantity, rounded: Quantity): boolean {
  if (exact.hedge !== 'exact' || exact.unit !== rounded.unit) return false;
  if (rounded.hedge !== 'exact' && rounded.hedge !== 'about') return false;
  if (exact.value === null || rounded.value === null) return false;
  if (exact.step === null || rounded.step === null) return false;
  const place = lastPlace(rounded.value, rounded.step);
  return (
    lastPlace(exact.value, exact.step) < place &&
    near(Math.round(exact.value / place) * place, rounded.value)
  );
}
