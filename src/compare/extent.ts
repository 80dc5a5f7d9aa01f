import type { Quantity } from '../domain/quantity.js';
import { near } from './near.js';

/** A quantity as a closed interval in a common measure; `Infinity` where a side is open. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** How far beyond its ends what is printed still holds. */
  readonly tolerance: number;
  /** How wide a stretch the words cover: what is narrower is finer. */
  readonly width: number;
  /** "dozens", "thousands". */
  readonly vague: boolean;
  /** A fraction in words, as "a third". */
  readonly fraction: boolean;
}

/** "dozens" may well be twenty. */
const vagueShare = 0.2;
/** "more than 1 million" is printed to a million, and yet is not said of 943,000. */
const boundShare = 0.025;
const stepShare = 0.25;
/** "a third" is said of 32 % as well as of 34 %. */
const fractionSlack = 0.015;

/** 120 → 10, 1500 → 100, 3.4 → 1: the place of the last digit that is not zero. */
export function roundStep(value: number): number {
  let step = 1;
  for (let rest = Math.abs(value); rest >= 10 && rest % 10 === 0; rest /= 10) step *= 10;
  return step;
}

/** "about 1,000" is no 1,500, however round. */
const mostOfHalf = 0.1;
/** "about 140" may be 147. */
const mostOfUnit = 0.05;

/** The place of the last digit that is told: 140 → 10, 3.4 → 0.1. */
export const lastPlace = (value: number, step: number): number =>
  step > 0 && step < 1 ? step : roundStep(value);

/** What a figure is rounded to: to fives where it ends in one behind other digits, as 650 and 3.5. */
function roundedTo(size: number, place: number): number {
  const digits = Math.round(size / place);
  return digits > 10 && digits % 10 === 5 ? 5 * place : place;
}

/**
 * How far "about" reaches either way: the more digits are told, the less. Half of what it is rounded
 * to ("about 650": 25, "about 1,000": no more than a tenth), a whole unit of the last place where that
 * is little ("about 120": 6, "about 141": 1), or half the printed step ("about 2 million": 0.5m), of
 * which "about 1 trillion" has too long a one. Fractions in words have no digits: "about a quarter".
 */
function aboutTolerance(value: number, step: number | null): number {
  const size = Math.abs(value);
  if (step === null) return mostOfHalf * size;
  const place = lastPlace(size, step);
  const half = Math.min(roundedTo(size, place) / 2, mostOfHalf * size);
  return Math.max(half, Math.min(place, mostOfUnit * size), Math.min(step / 2, stepShare * size));
}

/** A million digits are no figure, and must not overflow. */
const largest = 1e100;

const isFraction = ({ hedge, dimension, step }: Quantity) =>
  hedge === 'exact' && dimension === 'ratio' && step === null;

function toleranceOf(quantity: Quantity): number {
  const { value, low, high, step, hedge } = quantity;
  const halfStep = (step ?? 0) / 2;
  if (hedge === 'vague') return vagueShare * Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
  if (hedge === 'about') return aboutTolerance(value ?? high ?? low ?? 0, step);
  if (isBound(quantity)) return Math.min(halfStep, boundShare * Math.abs(low ?? high ?? 0));
  return isFraction(quantity) ? fractionSlack : halfStep;
}

/** Open on one side: "more than", "at least", "up to". */
const isBound = ({ low, high, hedge }: Quantity) =>
  hedge !== 'exact' && (low === null) !== (high === null);

/** The interval that a quantity's words cover; undefined where it has no figure at all. */
export function extentOf(
  quantity: Quantity,
  convert: (value: number) => number,
): Extent | undefined {
  const { value, hedge } = quantity;
  const bound = hedge !== 'exact' && hedge !== 'about';
  const first = quantity.low ?? (bound ? null : value);
  const last = quantity.high ?? (bound ? null : value);
  if (first === null && last === null) return undefined;
  if (![first ?? 0, last ?? 0].every((end) => Math.abs(end) < largest)) return undefined;
  const [low, high] = [
    first === null ? -Infinity : convert(first),
    last === null ? Infinity : convert(last),
  ];
  const tolerance = Math.abs(convert(toleranceOf(quantity)) - convert(0));
  return {
    low,
    high,
    tolerance,
    width: high - low + 2 * tolerance,
    vague: hedge === 'vague',
    fraction: isFraction(quantity),
  };
}

/** How far apart two intervals are; 0 where they meet. */
export function gapBetween(a: Extent, b: Extent): number {
  const [from, to] = [Math.min(a.high, b.high), Math.max(a.low, b.low)];
  return to <= from || near(to, from) ? 0 : to - from;
}
