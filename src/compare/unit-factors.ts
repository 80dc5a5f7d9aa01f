import type { Dimension } from '../domain/quantity.js';
import type { UnitEntry } from '../domain/vocabulary.js';

interface UnitFactor {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number;
}

/** Unit name → what it is worth; units without a factor (currencies, scores) are left out. */
export type UnitFactors = ReadonlyMap<string, UnitFactor>;

/** The factors of the vocabulary's units, for comparing kilometres with miles. */
export function unitFactorsOf(units: readonly UnitEntry[]): UnitFactors {
  return new Map(
    units.flatMap(({ unit, dimension, factor }) =>
      factor === undefined ? [] : [[unit, { dimension, factor }] as const],
    ),
  );
}
