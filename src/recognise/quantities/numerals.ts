import { lean } from '../lean-pattern.js';
import { readDigits, readPointDigits } from './digits.js';
import { fraction, readFraction, withFraction } from './fractions.js';
import { type Numeral, numeralWith } from './numeral.js';
import { partOrOrdinal, readPart, withMagnitudeOfHalf } from './parts.js';
import { numberWordAt, readCardinal, withHalf } from './spelled.js';
import { readVague } from './vague.js';
import { isDigitAt, wordBefore } from './words.js';

const ordinalSuffix = lean(/(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy);

/** Reads the number that begins at a candidate's place, without sign, unit or digits' magnitude. */
export function readNumeral(text: string, start: number): Numeral | undefined {
  return isDigitAt(text, start) ? readPrinted(text, start) : readWord(text, start);
}

function readPrinted(text: string, start: number): Numeral | undefined {
  if (text[start - 1] === '.') return readPointDigits(text, start);
  const slashed = readFraction(text, start);
  if (slashed) return slashed;
  const whole = readDigits(text, start);
  if (!whole) return undefined;
  ordinalSuffix.lastIndex = whole.end;
  const suffix = ordinalSuffix.exec(text);
  if (suffix)
    return numeralWith(whole, { form: 'ordinal', end: whole.end + suffix[0].length, bare: false });
  const dozens = numberWordAt(text, whole.end);
  if (isDozens(dozens) && whole.bare)
    return numeralWith(whole, { end: dozens.end, value: whole.value * 12, bare: false });
  return withHalf(text, withFraction(text, whole));
}

function readWord(text: string, start: number): Numeral | undefined {
  const glyph = readFraction(text, start);
  if (glyph) return glyph;
  const first = numberWordAt(text, start);
  if (!first) return undefined;
  const { word, end } = first;
  const article = articleBefore(text, start);
  switch (word.kind) {
    case 'ordinal':
      return partOrOrdinal(text, start, end, word.value, article);
    case 'part':
      return word.plural ? undefined : readPart(text, article ?? start, end, 1 / word.parts);
    case 'vague':
      return readVague(text, start, end, word.least, article);
    case 'dozen':
      return numeralWith(fraction(article ?? start, end, 12), { form: 'words', step: 1 });
    default:
      return readWhole(text, start, article);
  }
}

/** "a hundred": the article is the number's one. */
function articleBefore(text: string, start: number): number | undefined {
  const before = wordBefore(text, start);
  return before && before.word.length < 3 && /^an?$/i.test(before.word) && before.end < start
    ? before.start
    : undefined;
}

function readWhole(text: string, start: number, article: number | undefined): Numeral | undefined {
  const joins = !/^between$/i.test(wordBefore(text, start)?.word ?? '');
  const cardinal = readCardinal(text, start, joins);
  if (!cardinal) return undefined;
  const begins = numberWordAt(text, start)?.word.kind;
  const counted = begins === 'hundred' || begins === 'magnitude';
  const whole =
    counted && article !== undefined ? numeralWith(cardinal, { start: article }) : cardinal;
  const next = numberWordAt(text, whole.end);
  if (isDozens(next) && whole.value < 1000)
    return numeralWith(whole, { end: next.end, value: whole.value * 12 });
  if (next?.word.kind === 'part') {
    // one hundred and three quarters: three of them stand beside the hundred
    const mixed = withHalf(text, readCardinal(text, start, false) ?? whole);
    return mixed.end === next.end && mixed.step === null
      ? numeralWith(mixed, { start: whole.start })
      : readParts(text, whole, next.word.parts, next);
  }
  if (next?.word.kind === 'ordinal' && !next.text.endsWith('s')) {
    if (whole.value === 1 && next.word.value > 2)
      return fraction(whole.start, next.end, 1 / next.word.value);
    return compoundOrdinal(text, whole, next.word.value, next.end);
  }
  return withMagnitudeOfHalf(text, withHalf(text, whole));
}

/** "three dozen", "3 dozens". */
const isDozens = (next: ReturnType<typeof numberWordAt>): next is NonNullable<typeof next> =>
  next?.word.kind === 'dozen' || next?.text === 'dozens';

function readParts(
  text: string,
  whole: Numeral,
  parts: number,
  next: { readonly end: number; readonly word: { readonly kind: string } },
): Numeral {
  const plural = 'plural' in next.word && next.word.plural === true;
  // "two quarter finals" are no halves; "one half" and "two halves" are parts.
  if ((whole.value === 1) === plural) return whole;
  return withMagnitudeOfHalf(text, fraction(whole.start, next.end, whole.value / parts));
}

/** "twenty-first": only tens and hundreds go on as ordinals. */
function compoundOrdinal(text: string, whole: Numeral, value: number, end: number) {
  const tens = whole.value % 10 === 0 && value < 10 && whole.value >= 20 && text[whole.end] === '-';
  return tens ? numeralWith(whole, { form: 'ordinal', value: whole.value + value, end }) : whole;
}
