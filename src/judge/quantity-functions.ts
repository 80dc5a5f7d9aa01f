import { isOtherUnit } from '../compare/other-unit.js';
import type { Comparisons } from './comparisons.js';
import type { Library, NamedFunction } from './named-function.js';
import type { QuantityView } from './views.js';

/** Comparisons of two quantities as intervals; each is false where they have no common measure. */
export function quantityFunctions({
  compare: { quantities },
  note,
}: Library): readonly NamedFunction[] {
  const compare = (a: QuantityView, b: QuantityView) => {
    const comparison = a.source && b.source && quantities(a.source, b.source);
    if (comparison !== undefined) note(comparison);
    return comparison;
  };
  return [
    {
      signature: 'equal(Quantity, Quantity): bool',
      says: 'the same value under a like hedge: 25 % and a quarter',
      run: (a: QuantityView, b: QuantityView) => compare(a, b)?.relation === 'equal',
    },
    {
      signature: 'compatible(Quantity, Quantity): bool',
      says: 'both can be true as printed, and they are not equal: about 120 and 122',
      run: (a: QuantityView, b: QuantityView) => compare(a, b)?.relation === 'compatible',
    },
    {
      signature: 'disjoint(Quantity, Quantity): bool',
      says: 'they cannot both be true of the same thing: $5.6m and $5.9m',
      run: (a: QuantityView, b: QuantityView) => compare(a, b)?.relation === 'disjoint',
    },
    {
      signature: 'finer(Quantity, Quantity): bool',
      says: 'the first is compatible with the second and more exact: 122 beside about 120',
      run: (a: QuantityView, b: QuantityView) => {
        const comparison = compare(a, b);
        return comparison?.relation === 'compatible' && comparison.finer === 'a';
      },
    },
    {
      signature: 'loose(Quantity, Quantity): bool',
      says: 'they meet only because an open bound reaches far: more than 100 and 3,000',
      run: (a: QuantityView, b: QuantityView) => compare(a, b)?.loose === true,
    },
    {
      signature: 'cut_off(Quantity, Quantity): bool',
      says: 'the first is the second with digits cut off that rounding would have carried, by 1 % or more: $43m beside $43.9m',
      run: (a: QuantityView, b: QuantityView) => {
        const comparison = compare(a, b);
        return comparison?.cut === true && comparison.finer === 'b';
      },
    },
    {
      signature: 'other_unit(Quantity, Quantity): bool',
      says: 'the same number of two units: 900,000 euros and 900,000 pounds, 140 km and 140 miles',
      run: ({ source: a }: QuantityView, { source: b }: QuantityView) =>
        a !== undefined && b !== undefined && isOtherUnit(a, b),
    },
    {
      signature: 'higher(Quantity, Quantity): bool',
      says: 'the first is disjoint from the second and above it, in the same unit',
      run: (a: QuantityView, b: QuantityView) => {
        compare(a, b);
        return isHigher(a, b, quantities);
      },
    },
  ];
}

/** Whether the first is disjoint from the second and above it. */
export const isHigher = (
  a: QuantityView,
  b: QuantityView,
  compare: Comparisons['quantities'],
): boolean =>
  a.source !== undefined &&
  b.source !== undefined &&
  (a.unit === b.unit || a.dimension === 'count' || b.dimension === 'count') &&
  compare(a.source, b.source).relation === 'disjoint' &&
  middle(a) > middle(b);

function middle({ source }: QuantityView): number {
  const { value, low, high } = source ?? { value: null, low: null, high: null };
  return value ?? low ?? high ?? Number.NaN;
}
