import type { Dimension, Quantity } from '../domain/quantity.js';
import { brief } from './figure-words.js';
import type { UnitFactors } from './unit-factors.js';

/** How both sides are brought to one measure, or why they cannot be. */
export type CommonMeasure =
  | {
      readonly toA: (value: number) => number;
      readonly toB: (value: number) => number;
      /** True where the sides are printed in two units. */
      readonly converted?: boolean;
      /** What else a reader should know: the counted nouns differ. */
      readonly note?: string;
    }
  | { readonly why: string };

const asIs = (value: number) => value;
const times = (factor: number) => (value: number) => value * factor;

/** Shares and points are two measures: a rise of 2 percentage points is not a rise of 2 %. */
const shares: Readonly<Record<string, number>> = { percent: 1, ratio: 100 };
const points: Readonly<Record<string, number>> = { 'percentage-point': 1, 'basis-point': 0.01 };
const celsius: Readonly<Record<string, (value: number) => number>> = {
  celsius: asIs,
  fahrenheit: (value) => ((value - 32) * 5) / 9,
  kelvin: (value) => value - 273.15,
};

/** Things that are merely counted: 40 soldiers and 40 troops compare as numbers. */
const counted: ReadonlySet<Dimension> = new Set(['number', 'count']);

function unitName({ unit, dimension }: Quantity): string {
  return unit ?? (dimension === 'ratio' ? 'ratio' : dimension === 'percentage' ? 'percent' : '');
}

function byTable(table: Readonly<Record<string, number>>, a: string, b: string) {
  const [factorA, factorB] = [table[a], table[b]];
  return factorA === undefined || factorB === undefined
    ? undefined
    : { toA: times(factorA), toB: times(factorB), converted: true };
}

function byFactors(a: string, b: string, factors: UnitFactors | undefined) {
  const [ofA, ofB] = [factors?.get(a), factors?.get(b)];
  const alike = ofA?.dimension === ofB?.dimension && ofA?.dimension !== 'percentage';
  return ofA === undefined || ofB === undefined || !alike
    ? undefined
    : { toA: times(ofA.factor), toB: times(ofB.factor), converted: true };
}

function byScale(a: string, b: string) {
  const [toA, toB] = [celsius[a], celsius[b]];
  return toA === undefined || toB === undefined ? undefined : { toA, toB, converted: true };
}

function countNote(a: string, b: string) {
  if (a === '' || b === '') return { note: 'compared as bare numbers' };
  return { note: `counted as “${brief(a)}” and “${brief(b)}”` };
}

const nameOrNone = (unit: string) => (unit === '' ? 'no unit' : brief(unit));

/**
 * Finds a measure in which two quantities can be compared. Percent is not percentage point, two
 * currencies have no common measure without a rate, and an ordinal counts nothing.
 */
export function commonMeasure(a: Quantity, b: Quantity, factors?: UnitFactors): CommonMeasure {
  const [unitA, unitB] = [unitName(a), unitName(b)];
  const bothCounted = counted.has(a.dimension) && counted.has(b.dimension);
  if ((a.dimension === 'ordinal') !== (b.dimension === 'ordinal')) {
    return { why: 'an ordinal and a cardinal number' };
  }
  if (unitA === unitB && (a.dimension === b.dimension || bothCounted)) {
    return { toA: asIs, toB: asIs };
  }
  if (bothCounted) return { toA: asIs, toB: asIs, ...countNote(unitA, unitB) };
  const share = byTable(shares, unitA, unitB);
  if (share) return { ...share, converted: false };
  if (a.dimension !== b.dimension) return { why: `${a.dimension} and ${b.dimension}` };
  return (
    byTable(points, unitA, unitB) ??
    byScale(unitA, unitB) ??
    byFactors(unitA, unitB, factors) ?? {
      why: `${nameOrNone(unitA)} and ${nameOrNone(unitB)} have no common measure`,
    }
  );
}
