import type { Hedge, Quantity } from '../domain/quantity.js';
import { type CommonMeasure, commonMeasure } from './common-measure.js';
import { type Extent, extentOf } from './extent.js';
import { near } from './near.js';
import { comparisonWords, incomparableWords } from './quantity-because.js';
import { type Related, relateExtents } from './relate-extents.js';
import { relateRounded } from './rounding.js';
import { relateScores } from './scores.js';
import type { UnitFactors } from './unit-factors.js';

/** How two quantities stand to each other as intervals. */
export interface QuantityRelation {
  /**
   * `equal`: the same value under a like hedge. `compatible`: both can be true as printed.
   * `disjoint`: they cannot. `incomparable`: no common measure, or no figure on a side.
   */
  readonly relation: 'equal' | 'compatible' | 'disjoint' | 'incomparable';
  /** The side that says more exactly what both can mean. */
  readonly finer?: 'a' | 'b';
  /**
   * True where they meet only because an open end or a coarse figure reaches far: "more than 100"
   * and 3,000 can both be true, but neither explains the other.
   */
  readonly loose?: true;
  /** True where the coarser has digits cut off that rounding would have carried: 43m and 43.9m. */
  readonly cut?: true;
}

export interface QuantityComparison extends QuantityRelation {
  /** One line with the arithmetic: `5.6m and 5.9m differ by 0.3m (5.4 %); printed to 0.1m`. */
  readonly because: string;
}

/** Hedges that say the same of the same figure: "at least 40" and "more than 40". */
const hedgeClass: Readonly<Record<Hedge, string>> = {
  exact: 'point',
  about: 'about',
  'at-least': 'floor',
  'more-than': 'floor',
  'at-most': 'ceiling',
  'less-than': 'ceiling',
  range: 'range',
  vague: 'vague',
};

const apart: Related = { relation: 'disjoint', case: 'apart' };

/** A plain figure, "about" left aside, may be the other one rounded. */
const isPoint = ({ hedge }: Quantity) => hedge === 'exact' || hedge === 'about';

function relate(a: Quantity, b: Quantity, extentA: Extent, extentB: Extent): Related {
  const hedge = hedgeClass[a.hedge];
  const alike = hedge === hedgeClass[b.hedge];
  if (alike && near(extentA.low, extentB.low) && near(extentA.high, extentB.high)) {
    return { relation: 'equal', case: 'same' };
  }
  const related: Related = alike && hedge === 'point' ? apart : relateExtents(extentA, extentB);
  if (related.relation !== 'disjoint' || !isPoint(a) || !isPoint(b)) return related;
  return relateRounded(extentA, extentB) ?? related;
}

/** Both sides in one measure; undefined where they have none, or no figure. */
function inOneMeasure(a: Quantity, b: Quantity, measure: CommonMeasure | undefined) {
  const extentA = measure && extentOf(a, measure.toA);
  const extentB = measure && extentOf(b, measure.toB);
  if (!extentA || !extentB) return undefined;
  const related = relateScores(a, b) ?? relate(a, b, extentA, extentB);
  return { extentA, extentB, related };
}

/**
 * Relates two quantities as intervals, each with the hedge and the precision it was printed in.
 * Symmetric but for the sides' names. Units are converted where `factors` knows them.
 */
export const relateQuantities = (
  a: Quantity,
  b: Quantity,
  factors?: UnitFactors,
): QuantityRelation =>
  inOneMeasure(a, b, commonMeasure(a, b, factors))?.related ?? { relation: 'incomparable' };

/**
 * The same with words. Of the many pairs that are compared few are shown: the words are put
 * together when they are asked for.
 */
export function compareQuantities(
  a: Quantity,
  b: Quantity,
  factors?: UnitFactors,
): QuantityComparison {
  const measure = commonMeasure(a, b, factors);
  const measured = inOneMeasure(a, b, measure);
  if (measure === undefined || measured === undefined) {
    return {
      relation: 'incomparable',
      get because() {
        return incomparableWords(a, b, measure !== undefined);
      },
    };
  }
  const { extentA, extentB, related } = measured;
  const { relation, finer, loose, cut } = related;
  let words: string | undefined;
  return {
    relation,
    ...(finer && { finer }),
    ...(loose && { loose }),
    ...(cut && { cut }),
    get because() {
      words ??= comparisonWords(a, b, extentA, extentB, related, measure.differ);
      return words;
    },
  };
}
