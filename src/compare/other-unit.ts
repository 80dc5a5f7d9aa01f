import type { Quantity } from '../domain/quantity.js';
import { near } from './near.js';

/** Measures in which a slip of the unit is likely, the number being right. */
const measures: ReadonlySet<Quantity['dimension']> = new Set([
  'currency',
  'percentage',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
]);

/** "$" stands for the dollar of the country. */
const dollars: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']);

/**
 * The same number of two units of one dimension: "3.5 percent", "3.5 percentage points"; "900,000
 * euros", "900,000 pounds"; "140 km", "140 miles".
 */
export const isOtherUnit = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  measures.has(a.dimension) &&
  a.unit !== null &&
  b.unit !== null &&
  a.unit !== b.unit &&
  a.value !== null &&
  b.value !== null &&
  a.value !== 0 &&
  near(a.value, b.value) &&
  !(dollars.has(a.unit) && dollars.has(b.unit));
