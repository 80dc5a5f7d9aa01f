import type { Hedge, Quantity } from '../domain/quantity.js';
import { commonMeasure } from './common-measure.js';
import { type Extent, extentOf } from './extent.js';
import { figureWords, quantityWords, tidy } from './figure-words.js';
import { rounding } from './rounding.js';
import type { UnitFactors } from './unit-factors.js';

export interface QuantityComparison {
  /**
   * `equal`: the same value under a like hedge. `compatible`: both can be true as printed.
   * `disjoint`: they cannot. `incomparable`: no common measure, or no figure on a side.
   */
  readonly relation: 'equal' | 'compatible' | 'disjoint' | 'incomparable';
  /** The side that says more exactly what both can mean. */
  readonly finer?: 'a' | 'b';
  /**
   * True where they meet only because an open end reaches far: "more than 100" and 3,000 can both
   * be true, but neither explains the other.
   */
  readonly loose?: true;
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

/** An open end reaches this many times its bound before it explains nothing. */
const boundReach = 2;
const vagueReach = 10;

const near = (x: number, y: number) => x === y || Math.abs(x - y) < 1e-9 * Math.abs(x + y);

const sameExtent = (a: Extent, b: Extent) => near(a.low, b.low) && near(a.high, b.high);

/** How far apart two intervals are; 0 where they meet. */
function gapBetween(a: Extent, b: Extent): number {
  return Math.max(0, tidy(Math.max(a.low, b.low) - Math.min(a.high, b.high)) || 0);
}

/** The narrower side; of two that are open on the same side, the tighter. */
function finerOf(a: Extent, b: Extent): 'a' | 'b' | undefined {
  if (!near(a.width, b.width)) return a.width < b.width ? 'a' : 'b';
  if (a.width !== Infinity) return undefined;
  if (a.high === Infinity && b.high === Infinity && a.low !== b.low) {
    return a.low > b.low ? 'a' : 'b';
  }
  if (a.low === -Infinity && b.low === -Infinity && a.high !== b.high) {
    return a.high < b.high ? 'a' : 'b';
  }
  return undefined;
}

function reaches(open: Quantity, extent: Extent, other: Extent): boolean {
  const times = open.hedge === 'vague' ? vagueReach : boundReach;
  if (extent.high === Infinity && other.low > Math.abs(extent.low) * times) return true;
  return extent.low === -Infinity && other.high < extent.high / times;
}

/** `differ by 0.3m (5.4 %)`; after a conversion the share alone means something. */
function differenceWords(a: Extent, b: Extent, unit: string | undefined): string {
  const gap = gapBetween(a, b);
  const [from, to] = [Math.min(a.high, b.high), Math.max(a.low, b.low)];
  const smaller = Math.min(Math.abs(from), Math.abs(to));
  const share = smaller > 0 ? `${((100 * gap) / smaller).toFixed(1)} %` : '';
  if (unit === undefined) return `differ by ${share}`;
  return `differ by ${figureWords(gap, smaller)}${unit}${share && ` (${share})`}`;
}

function stepWords(a: Quantity, b: Quantity): string {
  const words = [a, b].flatMap(({ step, value }) =>
    step === null ? [] : [figureWords(step, value ?? step)],
  );
  return words.length === 0 ? '' : `; printed to ${[...new Set(words)].join(' and ')}`;
}

/**
 * Compares two quantities as intervals, each with the hedge and the precision it was printed in.
 * Symmetric but for the sides' names. Units are converted where `factors` knows them.
 */
export function compareQuantities(
  a: Quantity,
  b: Quantity,
  factors?: UnitFactors,
): QuantityComparison {
  const measure = commonMeasure(a, b, factors);
  if ('why' in measure) return { relation: 'incomparable', because: measure.why };
  const [extentA, extentB] = [extentOf(a, measure.toA), extentOf(b, measure.toB)];
  if (extentA === undefined || extentB === undefined) {
    return { relation: 'incomparable', because: 'no figure on one side' };
  }
  const note = measure.note === undefined ? '' : `; ${measure.note}`;
  const sides = `${quantityWords(a, measure.converted)} and ${quantityWords(b, measure.converted)}`;
  if (sameExtent(extentA, extentB) && hedgeClass[a.hedge] === hedgeClass[b.hedge]) {
    return { relation: 'equal', because: `${sides} are the same${note}` };
  }
  const points = a.unit === 'percent' || b.unit === 'percent' ? ' points' : '';
  const apart = differenceWords(extentA, extentB, measure.converted ? undefined : points);
  if (gapBetween(extentA, extentB) === 0) {
    return { ...meeting(a, b, extentA, extentB), because: `${sides} can both hold${note}` };
  }
  if (hedgeClass[a.hedge] === 'point' && hedgeClass[b.hedge] === 'point') {
    const rounded = rounding(a, b, extentA, extentB);
    const steps = stepWords(a, b);
    return rounded === undefined
      ? { relation: 'disjoint', because: `${sides} ${apart}${steps}${note}` }
      : { ...rounded, because: `${sides} ${apart}; ${rounded.because}${steps}${note}` };
  }
  const slack = tidy(Math.max(extentA.tolerance, extentB.tolerance));
  const allowed = measure.converted
    ? 'hedge and precision considered'
    : `their words leave room for ${figureWords(slack)}`;
  return gapBetween(extentA, extentB) <= slack
    ? { ...meeting(a, b, extentA, extentB), because: `${sides} ${apart}; ${allowed}${note}` }
    : { relation: 'disjoint', because: `${sides} ${apart}; ${allowed}${note}` };
}

function meeting(a: Quantity, b: Quantity, extentA: Extent, extentB: Extent) {
  const finer = finerOf(extentA, extentB);
  const loose = reaches(a, extentA, extentB) || reaches(b, extentB, extentA);
  return {
    relation: 'compatible' as const,
    ...(finer && { finer }),
    ...(loose && { loose: true as const }),
  };
}
