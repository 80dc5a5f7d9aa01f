import { type Extent, gapBetween, roundStep } from './extent.js';
import { atMost, near } from './near.js';

type Side = 'a' | 'b';

/** How two intervals stand to each other, without the words. */
export interface Related {
  readonly relation: 'equal' | 'compatible' | 'disjoint';
  readonly finer?: Side;
  readonly loose?: true;
  readonly cut?: true;
  /** Which case it is, for the words. */
  readonly case:
    | 'same'
    | 'meet'
    | 'room'
    | 'rounded'
    | 'cut'
    | 'round'
    | 'fraction'
    | 'apart'
    | 'scores';
}

/** An open end reaches this many times its bound before it explains nothing: "more than 100", "… 110". */
const boundReach = 2;
const finerReach = 1.25;
const vagueReach = 10;

/** The narrower side; of two that are open on the same side, the tighter. */
function finerOf(a: Extent, b: Extent): Side | undefined {
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

/** Whether `other` lies far out on the open side of `open`. */
function reachesFar(open: Extent, other: Extent): boolean {
  const bound = Math.abs(open.high === Infinity ? open.low : open.high);
  const ofBound = bound / roundStep(bound) < 10 ? boundReach : finerReach;
  const times = open.vague ? vagueReach : ofBound;
  if (open.high === Infinity && other.low > Math.abs(open.low) * times) return true;
  return open.low === -Infinity && other.high < open.high / times;
}

/** "Up to 1,200" and "at least 1,200": only the bound itself would be both. */
const turnAway = (below: Extent, above: Extent): boolean =>
  below.low === -Infinity && above.high === Infinity && near(below.high, above.low);

/** Relates two intervals of which at least one is more than a plain figure. */
export function relateExtents(a: Extent, b: Extent): Related {
  const gap = gapBetween(a, b);
  if (!atMost(gap, Math.max(a.tolerance, b.tolerance))) {
    return { relation: 'disjoint', case: 'apart' };
  }
  if (turnAway(a, b) || turnAway(b, a)) return { relation: 'disjoint', case: 'apart' };
  const finer = finerOf(a, b);
  const loose = reachesFar(a, b) || reachesFar(b, a);
  return {
    relation: 'compatible',
    ...(finer && { finer }),
    ...(loose && { loose }),
    case: gap === 0 ? 'meet' : 'room',
  };
}
