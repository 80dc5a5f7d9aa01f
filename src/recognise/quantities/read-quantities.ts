import { runCounter } from '../dense-run.js';
import type { Words } from '../words.js';
import { readAmount } from './amount.js';
import { isNothing } from './at-a-glance.js';
import { withBasis } from './basis.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { carryChange, withChange } from './change.js';
import { withConcept } from './concepts.js';
import { withCountedNoun } from './counts.js';
import type { Draft } from './draft.js';
import { withRatio } from './fractions-of.js';
import { withHedge } from './hedges.js';
import { readMultiple } from './multiples.js';
import { isNone, readNone } from './none.js';
import { isNoQuantity } from './not-a-quantity.js';
import { ofAWhole } from './of-a-whole.js';
import { withRankedNoun } from './ordinals.js';
import { withPlace } from './places.js';
import { withRange } from './ranges.js';
import { withRate } from './rates.js';
import { withScale } from './scales.js';
import { withScore } from './scores.js';
import { withSharedUnit } from './shared-unit.js';
import { withTimes } from './times-more.js';
import type { UnitIndex } from './unit-index.js';
import { isDigitAt } from './words.js';

type Step = (index: UnitIndex, text: string, draft: Draft) => Draft;
const plain =
  (step: (text: string, draft: Draft) => Draft): Step =>
  (_, text, draft) =>
    step(text, draft);

/** What is read around an amount, in this order: each step relies on those before it. */
const steps: readonly Step[] = [
  plain(withScore),
  plain(withRatio),
  withRange,
  withSharedUnit,
  plain(withScale),
  plain(withHedge),
  plain(withTimes),
  plain(withCountedNoun),
  withRate,
  plain(withBasis),
  plain(withChange),
  plain(withConcept),
];

/** All quantities of a text, in order, none overlapping another. */
export function readQuantities(index: UnitIndex, text: string, words: Words): readonly Draft[] {
  const found: Draft[] = [];
  const isInRun = runCounter();
  const next = candidatesIn(text, words);
  for (let from = 0, candidate = next(0); candidate; candidate = next(from)) {
    const { at, word } = candidate;
    const end = Math.max(pastDigits(text, at), at + word.length);
    if (isInRun(at, end)) {
      from = end;
      continue;
    }
    if (isNothing(index, text, at, word)) {
      from = pastDigits(text, at) + 1;
      continue;
    }
    const draft = readOne(index, text, candidate, found.at(-1)?.end ?? 0);
    from = Math.max(draft?.end ?? 0, end);
    const last = found.at(-1);
    if (!draft || draft.start < (last?.right ?? 0) || isNoQuantity(text, draft)) continue;
    const [part, counted] = ofAWhole(text, last, draft);
    if (part && part !== last) found[found.length - 1] = part;
    found.push(carryChange(text, part, counted));
  }
  return found;
}

/** What stands at a candidate: a multiple, none, or an amount. */
function readOne(
  index: UnitIndex,
  text: string,
  { at, word }: Candidate,
  floor: number,
): Draft | undefined {
  if (isNone(word)) return readNone(text, at);
  return readMultiple(text, at, word) ?? readAt(index, text, at, floor);
}

function readAt(index: UnitIndex, text: string, at: number, floor: number): Draft | undefined {
  const read = readAmount(index, text, at, floor);
  const amount = read && withPlace(text, read);
  if (amount?.dimension === 'ordinal') {
    return amount.concept === undefined ? withRankedNoun(text, amount) : amount;
  }
  return amount && steps.reduce((draft, step) => step(index, text, draft), amount);
}

const digits = /\d+(?:[.,/:-]\d+){0,8}/y;

/** Digits that were not read as a number are not read again from their middle. */
function pastDigits(text: string, at: number): number {
  if (!isDigitAt(text, at)) return at;
  digits.lastIndex = at;
  return at + (digits.exec(text)?.[0].length ?? 0);
}
