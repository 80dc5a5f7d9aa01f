import type { QuantityComparison } from '../compare/quantities.js';
import type { Quantity } from '../domain/quantity.js';
import type { Tolerances } from '../domain/settings.js';

type Compare = (a: Quantity, b: Quantity) => QuantityComparison;

/** Holds figures of one unit compatible that are apart by no more than is tolerated. */
export function tolerant(compare: Compare, tolerances: Tolerances | undefined): Compare {
  if (tolerances === undefined) return compare;
  return (a, b) => {
    const comparison = compare(a, b);
    const share = tolerances[a.dimension] ?? 0;
    if (comparison.relation !== 'disjoint' || a.unit !== b.unit || !(apart(a, b) <= share)) {
      return comparison;
    }
    const because = `${a.words} and ${b.words}: apart by no more than the ${share * 100} % that the settings allow`;
    return { relation: 'compatible', because };
  };
}

/** As a share of the larger; not a number where one of them has no value of its own. */
function apart({ value: a }: Quantity, { value: b }: Quantity): number {
  if (a === null || b === null) return Number.NaN;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}
