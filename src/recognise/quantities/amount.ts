import type { Dimension } from '../../domain/quantity.js';
import type { UnitEntry } from '../../domain/vocabulary.js';
import { lean } from '../lean-pattern.js';
import { withAge } from './ages.js';
import { withCents } from './cents.js';
import { amended, type Draft, newDraft } from './draft.js';
import { meantUnit } from './homonyms.js';
import { withMagnitude } from './magnitudes.js';
import { type Numeral, numeralWith, timesPowerOfTen } from './numeral.js';
import { readNumeral } from './numerals.js';
import { innerSign, signBefore } from './signs.js';
import { type FoundUnit, prefixBefore, type UnitIndex, unitAt } from './unit-index.js';

const gap =
  /[ ]?[([{<]|[ \u00a0\u2009\u202f]{1,2}(?![-\u2010\u2011])|[ ]?\r?\n[ ]?|[ ]?[-\u2010\u2011][ ]?/y;
const closing = /^[)\]}>]/;

const nextSign = lean(/^\p{Sc}\d/u);
const letter = lean(/\p{L}/u);

/** The unit right behind a number: attached, spaced, hyphenated or in brackets. */
function unitAfter(index: UnitIndex, text: string, at: number): FoundUnit | undefined {
  const here = unitAt(index, text, at);
  // 1 $10 note: that sign is the next number's
  if (here && !nextSign.test(text.slice(here.end - 1, here.end + 1))) return here;
  gap.lastIndex = at;
  const match = gap.exec(text);
  if (!match) return undefined;
  const found = unitAt(index, text, at + match[0].length);
  if (found && nextSign.test(text.slice(found.end - 1, found.end + 1))) return undefined;
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
  return newDraft({
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
  });
}

const measured = (draft: Draft, entry: UnitEntry, end: number): Draft =>
  amended(draft, { end, right: end, unit: entry.unit, dimension: entry.dimension });

/**
 * Reads a number with its sign, magnitude, currency and unit. `floor`: where the quantity before
 * ended; its currency sign is not this one's prefix.
 *
 *     a loss of −US$13.4bn last year
 *               ^^^^^^^^^^
 */
export function readAmount(
  index: UnitIndex,
  text: string,
  at: number,
  floor = 0,
): Draft | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.start < floor) return undefined;
  if (numeral.form === 'ordinal')
    return draftOf(numeral, numeral.start, numeral.end, numeral.value);
  const inner = innerSign(text, numeral.start);
  const found = prefixBefore(index, text, inner ?? numeral.start);
  const prefix = found && found.start >= floor ? found : undefined;
  const whole = withMagnitude(text, numeral, prefix !== undefined);
  const sign =
    prefix && inner !== undefined
      ? { negative: true, start: prefix.start }
      : signBefore(text, numeral, prefix?.start);
  const draft = draftOf(whole, sign.start, whole.end, sign.negative ? -whole.value : whole.value);
  return prefix
    ? withCents(
        text,
        measured(draft, prefix.entry, afterDoubled(index, text, whole.end, prefix.entry)),
      )
    : withAge(text, withUnit(index, text, draft, whole));
}

function withUnit(index: UnitIndex, text: string, draft: Draft, whole: Numeral): Draft {
  const of = whole.form === 'vague' && text.startsWith(' of ', whole.end) ? 3 : 0;
  const unit = unitAfter(index, text, toleranceEnd(text, whole.end) + of);
  const meant = unit && meantUnit(index, text, draft, unit);
  if (!meant) return withMillionCode(index, text, draft);
  if (meant.dimension !== 'currency') return measured(draft, meant, unit.end);
  // 75 USD million
  const scaled = withMagnitude(text, numeralWith(whole, { end: unit.end }), false);
  if (scaled.value === whole.value) return withCents(text, measured(draft, meant, unit.end));
  const sign = (draft.value ?? 0) < 0 ? -1 : 1;
  return measured(draftOf(scaled, draft.start, scaled.end, sign * scaled.value), meant, scaled.end);
}

// 2,000.45±0.01 kg: what follows ± is no quantity of its own
// and "90-plus percent" has its unit behind the hedge
const tolerance =
  /[- ]plus(?=[ ])|-(?:odd|some)(?=[ ])|[ ]?(?:±|\+\/-)[ ]?\d{1,9}(?:\.\d{1,9})?(?:e-?\d{1,3})?/y;

function toleranceEnd(text: string, at: number): number {
  tolerance.lastIndex = at;
  return at + (tolerance.exec(text)?.[0].length ?? 0);
}

// 30 MUSD
const millionCode = lean(/[ \u00a0]?M([A-Z]{3})(?![\p{L}\p{N}])/uy);

function withMillionCode(index: UnitIndex, text: string, draft: Draft): Draft {
  millionCode.lastIndex = draft.end;
  const match = millionCode.exec(text);
  const entry = match?.[1] && index.prefixes.get(match[1]);
  if (!match || !entry || draft.value === null) return draft;
  const end = draft.end + match[0].length;
  return measured(
    amended(draft, { ...spread(timesPowerOfTen(draft.value, 6)), step: 1e6 }),
    entry,
    end,
  );
}

const spread = (value: number) => ({ value, low: value, high: value });

/** "$10 dollars": the currency said twice. */
function afterDoubled(index: UnitIndex, text: string, end: number, entry: UnitEntry): number {
  const again = unitAfter(index, text, end);
  return again?.entry.unit === entry.unit && letter.test(again.words) ? again.end : end;
}
