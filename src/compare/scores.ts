import type { Quantity } from '../domain/quantity.js';
import type { Related } from './relate-extents.js';

/** Both figures of a score or a tally, the higher one first. */
function sidesOf({ dimension, value, against }: Quantity): readonly number[] | undefined {
  if (dimension !== 'score' || value === null || against === undefined) return undefined;
  return [value, against].sort((x, y) => y - x);
}

/**
 * Relates two scores by both of their figures: 31-22 and 31-24 are two, "won 3-1" and "lost 1-3" one.
 * Undefined where one side is none.
 */
export function relateScores(a: Quantity, b: Quantity): Related | undefined {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (!left || !right) return undefined;
  return left.every((figure, i) => figure === right[i])
    ? { relation: 'equal', case: 'same' }
    : { relation: 'disjoint', case: 'scores' };
}
