import type { QuantityClaim } from '../domain/claim.js';
import type { Figure } from './figures.js';
import { areNear } from './near-figures.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';

/** Sentences so alike tell one thing, whatever else is told in their articles. */
const veryLike = 1;
/** Another sentence that is much less alike tells another thing of the same figure. */
const muchLess = 0.6;

/**
 * Asks whether the second one's article holds the first one's figure too, and so explains why the two
 * differ: "rose to 6.1% from 6%" beside "6%". Near figures in sentences that are very like are
 * explained only from within that sentence, or from one that is much as like: who prints a sum twice
 * and gets it wrong once is still wrong there.
 */
export function explainedBy(surroundings: Surroundings) {
  const byArticle = new Map<Figure, ReadonlyMap<number, readonly Witness[]>>();
  const heldIn = (figure: Figure, order: number): readonly Witness[] => {
    const known = byArticle.get(figure) ?? grouped(figure);
    byArticle.set(figure, known);
    return known.get(order) ?? [];
  };
  return (figure: Figure, one: Witness<QuantityClaim>, other: Witness<QuantityClaim>): boolean => {
    if (!figure.heldBy.has(other.order)) return false;
    const { sum } = surroundings.likeness(one, other);
    if (sum < veryLike || !areNear(one.claim.quantity, other.claim.quantity)) return true;
    const explains = (held: Witness) =>
      held.sentence === other.sentence || surroundings.likeness(one, held).sum > muchLess * sum;
    const own = heldIn(figure, other.order);
    return own.length === 0 || own.some(explains);
  };
}

/** A story may hold a figure by the thousand, and each pair asks of one article. */
function grouped({ witnesses }: Figure): ReadonlyMap<number, readonly Witness[]> {
  const groups = new Map<number, Witness[]>();
  for (const witness of witnesses) {
    const group = groups.get(witness.order);
    if (group) group.push(witness);
    else groups.set(witness.order, [witness]);
  }
  return groups;
}
