import type { Dimension, Quantity } from '../domain/quantity.js';
import type { UnitFactors } from './unit-factors.js';

/** How both sides are brought to one measure. */
export interface CommonMeasure {
  readonly toA: (value: number) => number;
  readonly toB: (value: number) => number;
  /** What a reader should know: two units were converted, two nouns counted. */
  readonly differ?: 'units' | 'nouns';
}

const asIs = (value: number) => value;
const times = (factor: number) => (value: number) => value * factor;
const unchanged: CommonMeasure = { toA: asIs, toB: asIs };
const nouns: CommonMeasure = { ...unchanged, differ: 'nouns' };

/** Shares and points are two measures: a rise of 2 percentage points is not a rise of 2 %. */
const shares: ReadonlyMap<string, number> = new Map([
  ['percent', 1],
  ['ratio', 100],
]);
const points: ReadonlyMap<string, number> = new Map([
  ['percentage-point', 1],
  ['basis-point', 0.01],
]);
const celsius: ReadonlyMap<string, (value: number) => number> = new Map([
  ['celsius', asIs],
  ['fahrenheit', (value: number) => ((value - 32) * 5) / 9],
  ['kelvin', (value: number) => value - 273.15],
]);

/** Things that are merely counted: 40 soldiers and 40 troops compare as numbers. */
const isCounted = (dimension: Dimension) => dimension === 'number' || dimension === 'count';

/** A three-year-old war is a three-year war. */
const lasting = (dimension: Dimension) => (dimension === 'age' ? 'duration' : dimension);

/** Of a bare number it is not said what it measures: "dead at 81", "the index rose 62". */
const unsaid: ReadonlySet<Dimension> = new Set(['age', 'duration', 'other']);
const leavesUnsaid = (a: Quantity, b: Quantity) =>
  a.dimension === 'number' && a.unit === null && unsaid.has(b.dimension);

/** Canonical name of a quantity's unit; empty for a bare number. */
export function unitName({ unit, dimension }: Quantity): string {
  return unit ?? (dimension === 'ratio' ? 'ratio' : dimension === 'percentage' ? 'percent' : '');
}

function byTable(table: ReadonlyMap<string, number>, a: string, b: string) {
  const [factorA, factorB] = [table.get(a), table.get(b)];
  return factorA === undefined || factorB === undefined
    ? undefined
    : { toA: times(factorA), toB: times(factorB) };
}

function byFactors(a: string, b: string, factors: UnitFactors | undefined) {
  const [ofA, ofB] = [factors?.get(a), factors?.get(b)];
  return ofA === undefined || ofB === undefined || ofA.dimension !== ofB.dimension
    ? undefined
    : { toA: times(ofA.factor), toB: times(ofB.factor) };
}

function byScale(a: string, b: string) {
  const [toA, toB] = [celsius.get(a), celsius.get(b)];
  return toA === undefined || toB === undefined ? undefined : { toA, toB };
}

function converted(a: Quantity, unitA: string, unitB: string, factors: UnitFactors | undefined) {
  const measure =
    byTable(points, unitA, unitB) ??
    byScale(unitA, unitB) ??
    (a.dimension === 'percentage' ? undefined : byFactors(unitA, unitB, factors));
  return measure && { ...measure, differ: 'units' as const };
}

/**
 * Finds a measure in which two quantities can be compared. Percent is not percentage point, two
 * currencies have no common measure without a rate, and an ordinal counts nothing.
 */
export function commonMeasure(
  a: Quantity,
  b: Quantity,
  factors?: UnitFactors,
): CommonMeasure | undefined {
  const bothCounted = isCounted(a.dimension) && isCounted(b.dimension);
  if (a.unit === b.unit && (a.dimension === b.dimension || bothCounted)) return unchanged;
  if (bothCounted || leavesUnsaid(a, b) || leavesUnsaid(b, a)) return nouns;
  const [unitA, unitB] = [unitName(a), unitName(b)];
  if (lasting(a.dimension) !== lasting(b.dimension)) return byTable(shares, unitA, unitB);
  return unitA === unitB ? unchanged : converted(a, unitA, unitB, factors);
}
