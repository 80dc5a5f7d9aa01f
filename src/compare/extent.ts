import type { Quantity } from '../domain/quantity.js';

/** A quantity as a closed interval in a common measure; `Infinity` where a side is open. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** How far beyond its ends what is printed still holds. */
  readonly tolerance: number;
  /** How wide a stretch the words cover: what is narrower is finer. */
  readonly width: number;
}

/** "dozens" may well be twenty. */
const vagueShare = 0.2;
/** "a third" is said of 32 % as well as of 34 %. */
const fractionSlack = 0.015;

/** 120 → 10, 1500 → 100, 3.4 → 1: the place of the last digit that is not zero. */
export function roundStep(value: number): number {
  let step = 1;
  for (let rest = Math.abs(value); rest >= 10 && rest % 10 === 0; rest /= 10) step *= 10;
  return step;
}

/**
 * "About 120" reaches 6 either way: 5 %, or half the round number's step where that is more
 * (at most 10 %: "about 1,000" is no 1,500), or half the printed step ("about 2 million": 0.5m).
 */
function aboutTolerance(value: number, halfStep: number): number {
  const size = Math.abs(value);
  return Math.max(0.05 * size, Math.min(roundStep(value) / 2, 0.1 * size), halfStep);
}

function toleranceOf(quantity: Quantity): number {
  const { value, low, high, step, hedge, dimension } = quantity;
  const halfStep = (step ?? 0) / 2;
  if (hedge === 'vague') return vagueShare * Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
  if (hedge === 'about') return aboutTolerance(value ?? high ?? low ?? 0, halfStep);
  if (hedge === 'exact' && dimension === 'ratio' && step === null) return fractionSlack;
  return halfStep;
}

/** The interval that a quantity's words cover; undefined where it has no figure at all. */
export function extentOf(quantity: Quantity, convert: (value: number) => number) {
  const { value, hedge } = quantity;
  const bound = hedge !== 'exact' && hedge !== 'about';
  const low = quantity.low ?? (bound ? null : value);
  const high = quantity.high ?? (bound ? null : value);
  const figures = [low, high].filter((end) => end !== null);
  if (figures.length === 0 || !figures.every(Number.isFinite)) return undefined;
  const ends = [low === null ? -Infinity : convert(low), high === null ? Infinity : convert(high)];
  const tolerance = Math.abs(convert(toleranceOf(quantity)) - convert(0));
  const [from = 0, to = 0] = ends.sort((x, y) => x - y);
  return { low: from, high: to, tolerance, width: to - from + 2 * tolerance } satisfies Extent;
}
