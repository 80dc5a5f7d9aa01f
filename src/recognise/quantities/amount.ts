import type { Dimension } from '../../domain/quantity.js';
import type { UnitEntry } from '../../domain/vocabulary.js';
import { withAge } from './ages.js';
import { withCents } from './cents.js';
import type { Draft } from './draft.js';
import { meantUnit } from './homonyms.js';
import { withMagnitude } from './magnitudes.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numerals.js';
import { signBefore } from './signs.js';
import { type FoundUnit, prefixBefore, type UnitIndex, unitAt } from './unit-index.js';

const gap =
  /[ ]?[([{<]|[ \u00a0\u2009\u202f]{1,2}(?![-\u2010\u2011])|[ ]?\r?\n[ ]?|[ ]?[-\u2010\u2011][ ]?/y;
const closing = /^[)\]}>]/;

/** The unit right behind a number: attached, spaced, hyphenated or in brackets. */
function unitAfter(index: UnitIndex, text: string, at: number): FoundUnit | undefined {
  const here = unitAt(index, text, at);
  if (here) return here;
  gap.lastIndex = at;
  const match = gap.exec(text);
  if (!match) return undefined;
  const found = unitAt(index, text, at + match[0].length);
  if (!found || !/[([{<]/.test(match[0])) return found;
  return closing.test(text[found.end] ?? '') ? { ...found, end: found.end + 1 } : undefined;
}

const defaultDimension: Readonly<Record<Numeral['form'], Dimension>> = {
  digits: 'number',
  words: 'number',
  fraction: 'ratio',
  ordinal: 'ordinal',
  vague: 'number',
};

function draftOf(numeral: Numeral, start: number, end: number, value: number): Draft {
  const isVague = numeral.form === 'vague';
  return {
    numeral,
    start,
    end,
    value: isVague ? null : value,
    low: value,
    high: isVague ? null : value,
    step: numeral.step,
    unit: numeral.form === 'fraction' ? 'ratio' : null,
    dimension: defaultDimension[numeral.form],
    hedge: isVague ? 'vague' : 'exact',
    left: start,
    right: end,
  };
}

const measured = (draft: Draft, entry: UnitEntry, end: number): Draft => ({
  ...draft,
  end,
  right: end,
  unit: entry.unit,
  dimension: entry.dimension,
});

/**
 * Reads a number with its sign, magnitude, currency and unit.
 *
 *     a loss of −US$13.4bn last year
 *               ^^^^^^^^^^
 */
export function readAmount(index: UnitIndex, text: string, at: number): Draft | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  if (numeral.form === 'ordinal')
    return draftOf(numeral, numeral.start, numeral.end, numeral.value);
  const prefix = prefixBefore(index, text, numeral.start);
  const whole = withMagnitude(text, numeral, prefix !== undefined);
  const sign = signBefore(text, numeral, prefix?.start);
  const start = sign.start;
  const draft = draftOf(whole, start, whole.end, sign.negative ? -whole.value : whole.value);
  if (prefix)
    return withCents(
      text,
      measured(draft, prefix.entry, afterDoubled(index, text, whole.end, prefix.entry)),
    );
  const unit = unitAfter(index, text, whole.end);
  const meant = unit && meantUnit(index, text, draft, unit);
  if (!meant) return withAge(text, draft);
  const scaled =
    meant.dimension === 'currency'
      ? withMagnitude(text, { ...whole, end: unit.end }, false)
      : whole;
  return withAge(
    text,
    withCents(
      text,
      measured(
        scaled.value === whole.value ? draft : draftOf(scaled, start, scaled.end, scaled.value),
        meant,
        Math.max(unit.end, scaled.value === whole.value ? 0 : scaled.end),
      ),
    ),
  );
}

/** "$10 dollars": the currency said twice. */
function afterDoubled(index: UnitIndex, text: string, end: number, entry: UnitEntry): number {
  const again = unitAfter(index, text, end);
  return again?.entry.unit === entry.unit && /\p{L}/u.test(again.words) ? again.end : end;
}
