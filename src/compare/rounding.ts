import type { Quantity } from '../domain/quantity.js';
import { type Extent, roundStep } from './extent.js';
import { tidy } from './figure-words.js';

/** Cutting digits off is a slip of the pen only while it loses little: 3.38 → 3.3. */
const cutShare = 0.05;
/** 1,512 said as a plain 1,500; 500 for 480 is another figure. */
const roundShare = 0.025;

/** "1 million" may be 1.4 million rounded, but does not explain it. */
const explainingShare = 0.15;

interface Side {
  readonly name: 'a' | 'b';
  readonly value: number;
  /** Half of the printed step, in the common measure; of a fraction in words, its slack. */
  readonly half: number;
  readonly fraction: boolean;
}

export interface Rounding {
  readonly relation: 'compatible';
  readonly finer: 'a' | 'b';
  readonly loose?: true;
  readonly because: string;
}

function sideOf(name: 'a' | 'b', quantity: Quantity, extent: Extent): Side {
  const fraction = quantity.dimension === 'ratio' && quantity.step === null;
  return { name, value: extent.low, half: extent.tolerance, fraction };
}

/** Rounded half up, as newspapers do: 2.5 is no 2, but it is a 3. */
function roundsTo(fine: number, coarse: Side): boolean {
  const beyond = tidy(Math.abs(fine) - Math.abs(coarse.value));
  return beyond >= -coarse.half && beyond < coarse.half;
}

function cutTo(fine: number, coarse: Side): boolean {
  const beyond = tidy(Math.abs(fine) - Math.abs(coarse.value));
  return beyond > 0 && beyond < 2 * coarse.half && beyond <= cutShare * Math.abs(fine);
}

function isFar(x: number, y: number): boolean {
  return Math.abs(x - y) > explainingShare * Math.min(Math.abs(x), Math.abs(y));
}

/** A plain figure that ends in two zeros or more beside one that ends in fewer. */
function plainlyRounds(fine: Side, coarse: Side): boolean {
  const step = roundStep(coarse.value);
  const apart = Math.abs(fine.value - coarse.value);
  return (
    step >= 200 * coarse.half &&
    step >= 100 &&
    roundStep(fine.value) < step &&
    apart <= Math.min(step / 2, roundShare * Math.abs(coarse.value))
  );
}

/**
 * Whether one of two plain figures is the other with fewer digits. Only the coarser may be: two
 * figures printed to the same place are two figures.
 */
export function rounding(
  a: Quantity,
  b: Quantity,
  extentA: Extent,
  extentB: Extent,
): Rounding | undefined {
  const [sideA, sideB] = [sideOf('a', a, extentA), sideOf('b', b, extentB)];
  const [fine, coarse] = sideA.half <= sideB.half ? [sideA, sideB] : [sideB, sideA];
  if (Math.sign(fine.value) !== Math.sign(coarse.value)) return undefined;
  const found = (because: string, finer = fine.name): Rounding => ({
    relation: 'compatible',
    finer,
    ...(isFar(fine.value, coarse.value) && { loose: true as const }),
    because,
  });
  if (coarse.fraction !== fine.fraction) {
    const [word, figure] = coarse.fraction ? [coarse, fine] : [fine, coarse];
    const within = Math.abs(word.value - figure.value) <= Math.max(word.half, figure.half);
    return within ? found('a fraction in words is round', figure.name) : undefined;
  }
  if (tidy(coarse.half) > tidy(fine.half)) {
    if (roundsTo(fine.value, coarse)) return found('one is the other rounded');
    if (cutTo(fine.value, coarse)) return found('one is the other with digits cut off');
  }
  if (plainlyRounds(fine, coarse)) return found('one is a round figure');
  if (plainlyRounds(coarse, fine)) return found('one is a round figure', coarse.name);
  return undefined;
}
