import { type QuantityRelation, relateQuantities } from '../compare/quantities.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import type { QuantityClaim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import type { Witness } from './witness.js';

/** All claims of a story that print the same figure in the same measure. */
export interface Figure {
  readonly quantity: Quantity;
  readonly witnesses: Witness<QuantityClaim>[];
  /** Places of the articles that hold this figure or one compatible with it. */
  readonly heldBy: Set<number>;
  /** The figures compatible with it. */
  readonly akin: Figure[];
}

/** Figures that can be compared at all: percentages, dollars, counts, lengths… */
export type Measure = readonly Figure[];

/** A figure is compared with so many of its neighbours in size, on either side. */
const neighbours = 40;

export function figuresByMeasure(witnesses: readonly Witness<QuantityClaim>[]): readonly Measure[] {
  const measures = new Map<string, Map<string, Figure>>();
  const add = (witness: Witness<QuantityClaim>, measure: string) => {
    const { quantity } = witness.claim;
    const figures = measures.get(measure) ?? new Map<string, Figure>();
    measures.set(measure, figures);
    const { value, low, high, hedge, unit, against } = quantity;
    const key = [value, low, high, hedge, unit, against].join(' ');
    const figure = figures.get(key) ?? { quantity, witnesses: [], heldBy: new Set(), akin: [] };
    figures.set(key, figure);
    figure.witnesses.push(witness);
    figure.heldBy.add(witness.order);
  };
  for (const witness of witnesses) {
    for (const measure of measuresOf(witness.claim.quantity)) add(witness, measure);
  }
  return [...measures.values()].map((figures) =>
    [...figures.values()].sort((a, b) => size(a.quantity) - size(b.quantity)),
  );
}

/**
 * Pairs of figures that agree, each figure with itself too; `heldBy` of both learns of it where one
 * explains the other: a value that has its like anywhere in the other article conflicts with nothing.
 */
export function agreeingFigures(
  measure: Measure,
  factors: UnitFactors,
): readonly (readonly [Figure, Figure, QuantityRelation['relation']])[] {
  const agreeing: (readonly [Figure, Figure, QuantityRelation['relation']])[] = [];
  const own = measure.map(({ heldBy }) => [...heldBy]);
  measure.forEach((figure, i) => {
    agreeing.push([figure, figure, 'equal']);
    for (let j = i + 1; j < measure.length && j <= i + neighbours; j++) {
      const other = measure[j] as Figure;
      const { relation, loose } = relateQuantities(figure.quantity, other.quantity, factors);
      if (loose || (relation !== 'equal' && relation !== 'compatible')) continue;
      agreeing.push([figure, other, relation]);
      if (!explains(figure.quantity, other.quantity)) continue;
      for (const order of own[j] as number[]) figure.heldBy.add(order);
      for (const order of own[i] as number[]) other.heldBy.add(order);
      figure.akin.push(other);
      other.akin.push(figure);
    }
  });
  return agreeing;
}

/** "Several allies" and "at least two" say nothing of the seven officers whom another counts. */
const explains = (a: Quantity, b: Quantity) =>
  [a, b].every(({ low, high }) => low !== null && high !== null) &&
  (a.unit === b.unit || a.unit === null || b.unit === null);

/** A bare number does not say what it measures, and is looked for among all that it may. */
function measuresOf(quantity: Quantity): readonly string[] {
  const bare = quantity.dimension === 'number' && quantity.unit === null;
  return bare ? ['count', 'duration', 'other'] : [measureOf(quantity)];
}

function measureOf({ dimension, unit }: Quantity): string {
  if (dimension === 'currency') return `currency ${unit}`;
  if (dimension === 'percentage') return unit === 'percent' ? 'share' : `percentage ${unit}`;
  if (dimension === 'ratio') return 'share';
  if (dimension === 'number') return 'count';
  if (dimension === 'age') return 'duration';
  return dimension;
}

/** A bare number may count what another figure counts by name. */
export const isCount = ({ dimension }: Quantity): boolean =>
  dimension === 'count' || dimension === 'number';

/** The number to sort by; shares in per cent. */
export function size({ value, low, high, unit }: Quantity): number {
  const middle = value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0));
  return unit === 'ratio' ? middle * 100 : middle;
}
