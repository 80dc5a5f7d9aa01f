import { type Extent, roundStep } from './extent.js';
import { atMost } from './near.js';
import type { Related } from './relate-extents.js';

/** Cutting digits off is a slip of the pen only while it loses little: 3.38 → 3.3. */
const cutShare = 0.05;
/** What loses less is no different to a reader: 45.78 → 45.7. */
const tellingCut = 0.01;
/** 1,512 said as a plain 1,500; 500 for 480 is another figure. */
const roundShare = 0.025;
/** 0.9 million may be called "1 million", 0.8 is not. */
const oneShare = 0.15;
/** "1 million" may be 1.4 million rounded, but does not explain it. */
const explainingShare = 0.15;

/** A plain figure; half of its printed step is the tolerance. */
interface Figure {
  readonly name: 'a' | 'b';
  readonly value: number;
  readonly half: number;
}

const figureOf = (name: 'a' | 'b', { low, tolerance }: Extent): Figure => ({
  name,
  value: low,
  half: tolerance,
});

/** How much larger the finer figure is than the coarser. */
const beyond = (fine: Figure, coarse: Figure) => Math.abs(fine.value) - Math.abs(coarse.value);

/**
 * Rounded half up, as newspapers do: 2.5 is no 2, but it is a 3. What is less than one whole step is
 * told in smaller ones: 550,000 is no "1 million".
 */
function roundsTo(fine: Figure, coarse: Figure): boolean {
  const more = beyond(fine, coarse);
  if (more >= 0) return !atMost(coarse.half, more);
  const size = Math.abs(coarse.value);
  return atMost(
    -more,
    2 * coarse.half < size ? coarse.half : Math.min(coarse.half, oneShare * size),
  );
}

function cutTo(fine: Figure, coarse: Figure): boolean {
  const more = beyond(fine, coarse);
  const printedStep = 2 * coarse.half;
  return more > 0 && !atMost(printedStep, more) && more <= cutShare * Math.abs(fine.value);
}

/** A plain figure that ends in two zeros or more beside one that ends in fewer. */
function plainlyRounds(fine: Figure, coarse: Figure): boolean {
  const apart = Math.abs(fine.value - coarse.value);
  if (apart > roundShare * Math.abs(coarse.value)) return false;
  const step = roundStep(coarse.value);
  return (
    step >= Math.max(100, 200 * coarse.half) && roundStep(fine.value) < step && apart <= step / 2
  );
}

function found(kind: Related['case'], { name, value }: Figure, other: Figure): Related {
  const apart = Math.abs(value - other.value);
  const smaller = Math.min(Math.abs(value), Math.abs(other.value));
  const loose = apart > explainingShare * smaller;
  const cut = kind === 'cut' && apart >= tellingCut * smaller;
  return {
    relation: 'compatible',
    finer: name,
    ...(loose && { loose }),
    ...(cut && { cut }),
    case: kind,
  };
}

function relateFraction(word: Figure, figure: Figure): Related | undefined {
  const within = Math.abs(word.value - figure.value) <= Math.max(word.half, figure.half);
  return within ? found('fraction', figure, word) : undefined;
}

/**
 * Whether one of two plain figures is the other with fewer digits; undefined where neither is.
 * Only the coarser may be: two figures printed to the same place are two figures.
 */
export function relateRounded(extentA: Extent, extentB: Extent): Related | undefined {
  const [a, b] = [figureOf('a', extentA), figureOf('b', extentB)];
  if (Math.sign(a.value) !== Math.sign(b.value)) return undefined;
  if (extentA.fraction !== extentB.fraction) {
    return extentA.fraction ? relateFraction(a, b) : relateFraction(b, a);
  }
  const [fine, coarse] = a.half <= b.half ? [a, b] : [b, a];
  if (!atMost(coarse.half, fine.half)) {
    if (roundsTo(fine, coarse)) return found('rounded', fine, coarse);
    if (cutTo(fine, coarse)) return found('cut', fine, coarse);
  }
  if (plainlyRounds(fine, coarse)) return found('round', fine, coarse);
  return plainlyRounds(coarse, fine) ? found('round', coarse, fine) : undefined;
}
