import { runCounter } from '../dense-run.js';
import { readAmount } from './amount.js';
import { isNothing } from './at-a-glance.js';
import { withBasis } from './basis.js';
import { candidates } from './candidates.js';
import { carryChange, withChange } from './change.js';
import { withConcept } from './concepts.js';
import { withCountedNoun } from './counts.js';
import type { Draft } from './draft.js';
import { withRatio } from './fractions-of.js';
import { withHedge } from './hedges.js';
import { readMultiple } from './multiples.js';
import { isNone, readNone } from './none.js';
import { isNoQuantity } from './not-a-quantity.js';
import { withRankedNoun } from './ordinals.js';
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
export function readQuantities(index: UnitIndex, text: string): readonly Draft[] {
  const found: Draft[] = [];
  const isInRun = runCounter();
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const end = Math.max(pastDigits(text, match.index), candidates.lastIndex);
    if (isInRun(match.index, end)) {
      candidates.lastIndex = end;
      continue;
    }
    if (isNothing(index, text, match.index, match[0])) {
      candidates.lastIndex = pastDigits(text, match.index) + 1;
      continue;
    }
    const draft = readOne(index, text, match, found.at(-1)?.end ?? 0);
    candidates.lastIndex = Math.max(draft?.end ?? 0, end);
    const last = found.at(-1);
    if (!draft || draft.start < (last?.right ?? 0) || isNoQuantity(text, draft)) continue;
    found.push(carryChange(text, last, draft));
  }
  return found;
}

/** What stands at a candidate: a multiple, none, or an amount. */
function readOne(
  index: UnitIndex,
  text: string,
  { index: at, 0: word }: RegExpExecArray,
  floor: number,
): Draft | undefined {
  if (isNone(word)) return readNone(text, at);
  return readMultiple(text, at, word) ?? readAt(index, text, at, floor);
}

function readAt(index: UnitIndex, text: string, at: number, floor: number): Draft | undefined {
  const amount = readAmount(index, text, at, floor);
  if (amount?.dimension === 'ordinal') return withRankedNoun(text, amount);
  return amount && steps.reduce((draft, step) => step(index, text, draft), amount);
}

const digits = /\d+(?:[.,/:-]\d+){0,8}/y;

/** Digits that were not read as a number are not read again from their middle. */
function pastDigits(text: string, at: number): number {
  if (!isDigitAt(text, at)) return at;
  digits.lastIndex = at;
  return at + (digits.exec(text)?.[0].length ?? 0);
}
