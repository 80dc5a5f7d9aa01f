import type { QuantityClaim, TimeClaim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import type { Quantity } from '../domain/quantity.js';
import { areAllAndPart } from './all-or-part.js';
import type { Figure } from './figures.js';
import { areNear } from './near-figures.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';

/** Sentences so alike tell one thing, whatever else is told in their articles. */
const veryLike = 1;
/** For figures that are far apart a little more is asked: they may measure two things. */
const veryLikeAndFar = 1.2;
/** Another sentence that is much less alike tells another thing of the same figure. */
const muchLess = 0.6;

/**
 * Asks whether the second one's article holds the first one's figure too, and so explains why the two
 * differ: "rose to 6.1% from 6%" beside "6%". Figures in sentences that are very like are
 * explained only from within that sentence, or from one that is much as like: who prints a sum twice
 * and gets it wrong once is still wrong there. Where all that it holds is its own figure rounded, it holds
 * nothing else: "roughly 140" beside its "140.9".
 */
export function explainedBy(
  surroundings: Surroundings,
  isRounding: (rounded: Witness<QuantityClaim>, exact: Witness<QuantityClaim>) => boolean,
) {
  // A story may hold a figure by the thousand, and each pair asks of one article.
  const byArticle = new Map<Figure, ReadonlyMap<number, readonly Witness<QuantityClaim>[]>>();
  const heldIn = (figure: Figure, order: number): readonly Witness<QuantityClaim>[] => {
    const known =
      byArticle.get(figure) ??
      groupBy(
        [figure, ...figure.akin].flatMap(({ witnesses }) => witnesses),
        ({ order }) => order,
      );
    byArticle.set(figure, known);
    return known.get(order) ?? [];
  };
  return (figure: Figure, one: Witness<QuantityClaim>, other: Witness<QuantityClaim>): boolean => {
    if (!figure.heldBy.has(other.order)) return false;
    const held = heldIn(figure, other.order);
    if (held.length > 0 && held.length <= mostHeld) {
      if (held.every((all) => areAllAndPart(one, all))) return false;
      if (held.every((told) => isRounding(told, other))) return false;
    }
    const { sum } = surroundings.likeness(one, other);
    if (sum < leastToSay(one.claim.quantity, other.claim.quantity)) return true;
    return explains(held, one, other, surroundings);
  };
}

/**
 * Asks where the second one's article names the first one's time too: "on Monday" is not at odds with
 * "on Friday" where a Friday is told of nearby, or where the sentences are not very like.
 */
export function namingOf(
  witnesses: readonly Witness<TimeClaim>[],
  surroundings: Surroundings,
): (one: Witness<TimeClaim>, other: Witness<TimeClaim>) => 'nowhere' | 'afar' | 'nearby' {
  const keyOf = (order: number, { claim }: Witness<TimeClaim>) => `${order} ${claim.time.value}`;
  const named = groupBy(witnesses, (witness) => keyOf(witness.order, witness));
  return (one, other) => {
    const held = named.get(keyOf(other.order, one));
    if (!held) return 'nowhere';
    const isTelling = surroundings.likeness(one, other).sum >= veryLike;
    return isTelling && !explains(held, one, other, surroundings) ? 'afar' : 'nearby';
  };
}

/** From which likeness of their sentences on two figures are compared, whatever stands elsewhere. */
function leastToSay(a: Quantity, b: Quantity): number {
  // "The first since 1966" is no second one.
  if (a.dimension === 'ordinal') return Infinity;
  return areNear(a, b) ? veryLike : veryLikeAndFar;
}

/** Whether some of these mentions stands in the other's sentence, or in one much as like. */
function explains(
  held: readonly Witness[],
  one: Witness,
  other: Witness,
  surroundings: Surroundings,
): boolean {
  if (held.length > mostHeld) return true;
  const least = muchLess * surroundings.likeness(one, other).sum;
  return held.some(
    (mention) =>
      mention.sentence === other.sentence || surroundings.likeness(one, mention).sum > least,
  );
}

/** What an article names so often says nothing of one of its sentences. */
const mostHeld = 40;
