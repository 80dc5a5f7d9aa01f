import { readDigits, readPointDigits } from './digits.js';
import { fraction, readFraction, withFraction } from './fractions.js';
import { numberWords } from './number-words.js';
import { type Numeral, timesPowerOfTen } from './numeral.js';
import { numberWordAt, readCardinal, withHalf } from './spelled.js';
import { isDigitAt, wordAfter, wordBefore } from './words.js';

const ordinalSuffix = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;

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
  if (suffix) return { ...whole, form: 'ordinal', end: whole.end + suffix[0].length, bare: false };
  const dozens = numberWordAt(text, whole.end);
  if (isDozens(dozens) && whole.bare)
    return { ...whole, end: dozens.end, value: whole.value * 12, bare: false };
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
      return { ...fraction(article ?? start, end, 12), form: 'words', step: 1 };
    default:
      return readWhole(text, start, article);
  }
}

/** "a hundred": the article is the number's one. */
function articleBefore(text: string, start: number): number | undefined {
  const before = wordBefore(text, start);
  return before && /^an?$/i.test(before.word) && before.end < start ? before.start : undefined;
}

function readWhole(text: string, start: number, article: number | undefined): Numeral | undefined {
  const joins = !/^between$/i.test(wordBefore(text, start)?.word ?? '');
  const cardinal = readCardinal(text, start, joins);
  if (!cardinal) return undefined;
  const begins = numberWordAt(text, start)?.word.kind;
  const counted = begins === 'hundred' || begins === 'magnitude';
  const whole = counted && article !== undefined ? { ...cardinal, start: article } : cardinal;
  const next = numberWordAt(text, whole.end);
  if (isDozens(next) && whole.value < 1000)
    return { ...whole, end: next.end, value: whole.value * 12 };
  if (next?.word.kind === 'part') {
    // one hundred and three quarters: three of them stand beside the hundred
    const mixed = withHalf(text, readCardinal(text, start, false) ?? whole);
    return mixed.end === next.end && mixed.step === null
      ? { ...mixed, start: whole.start }
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
  return tens
    ? ({ ...whole, form: 'ordinal', value: whole.value + value, end } satisfies Numeral)
    : whole;
}

const ofAMagnitude =
  /[ \u00a0](?:(?:of[ ])?a[ ]{1,2})?(hundred|thousand|million|billion|trillion|dozen)(?![\p{L}])/uy;

/** "two and a half million", "half a million", "a quarter of a million", "half a dozen". */
function withMagnitudeOfHalf(text: string, numeral: Numeral): Numeral {
  if (numeral.step !== null) return numeral;
  ofAMagnitude.lastIndex = numeral.end;
  const match = ofAMagnitude.exec(text);
  const word = match?.[1] && numberWords.get(match[1].toLowerCase());
  if (!match || !word) return numeral;
  const end = numeral.end + match[0].length;
  if (word.kind === 'dozen') return { ...numeral, form: 'words', end, value: numeral.value * 12 };
  const power = word.kind === 'magnitude' ? word.power : 2;
  return { ...numeral, form: 'words', end, value: timesPowerOfTen(numeral.value, power), power };
}

const partOf =
  /[ \u00a0](?:of|the|an?|its|his|her|their|our|as|more|less|fewer|higher|lower|larger|smaller|bigger)(?![\p{L}])/uy;
const beforePart =
  /^(?:by|than|nearly|almost|about|around|over|roughly|to|just|under|lost|up|down)$/i;
const measures =
  /^(?:miles?|hours?|inch(?:es)?|cups?|turns?|pints?|points?|percent|percentage|per|kilomet(?:re|er)s?|gallons?|ounces?|teaspoons?|tablespoons?|century|decade|minute|mile)$/;
const fallBefore = /(?:rose|risen|fell|fallen|grew|grown|up|down|cut|increased|declined|dropped)$/i;

/** "half of them", "by a quarter", "half a million"; but no "quarter" of a year, no "half-brother". */
function readPart(text: string, start: number, end: number, value: number): Numeral | undefined {
  const part = fraction(start, end, value);
  const whole = withMagnitudeOfHalf(text, part);
  if (whole !== part) return whole;
  if (text[end] === '-')
    return measures.test(wordAfter(text, end + 1)?.word ?? '') ? part : undefined;
  const isHalf = value === 1 / 2;
  if (measures.test(wordAfter(text, end)?.word ?? '')) return part;
  if (
    /^(?:first|second|third|fourth|other|last|this|each|per|next)$/i.test(
      wordBefore(text, start)?.word ?? '',
    )
  )
    return undefined;
  partOf.lastIndex = end;
  const next = partOf.exec(text)?.[0].trim().toLowerCase();
  const closes = start < end - 'half'.length && /^(?:[.,;:!?]|$)/.test(text.slice(end, end + 1));
  if (isHalf && (next !== undefined || closes)) return part;
  if (
    next === 'of' ||
    (next !== undefined && /^(?:more|less|fewer|higher|lower|larger)$/.test(next))
  )
    return part;
  const before = wordBefore(text, start)?.word ?? '';
  return beforePart.test(before) || fallBefore.test(before) ? part : undefined;
}

const partWords = 3;

/** "a third of voters" is a part; "a third term", "the third" and "third" are ordinals. */
function partOrOrdinal(
  text: string,
  start: number,
  end: number,
  value: number,
  article: number | undefined,
): Numeral | undefined {
  if (article !== undefined && value >= partWords) {
    const part = readPart(text, article, end, 1 / value);
    if (part) return part;
  }
  return { ...fraction(start, end, value), form: 'ordinal', step: 1 };
}

const ofMagnitudes =
  /[ \u00a0]of[ \u00a0](hundreds?|thousands?|millions?|billions?|trillions?)(?![\p{L}])/uy;
const magnitudeNext = /[ \u00a0](hundred|thousand|million|billion|trillion|dozen)(?![\p{L}])/uy;
const times: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** "tens of thousands", "several hundred", "a few", "a couple of": a least, no number. */
function readVague(
  text: string,
  start: number,
  end: number,
  least: number,
  article: number | undefined,
): Numeral | undefined {
  const word = text.slice(start, end).toLowerCase();
  const vague = (from: number, to: number, value: number): Numeral => ({
    ...fraction(from, to, value),
    form: 'vague',
  });
  if (word === 'few' || word === 'couple' || word === 'several') {
    if (word !== 'several' && article === undefined) return undefined;
    magnitudeNext.lastIndex = end;
    const next = magnitudeNext.exec(text);
    const factor = times[next?.[1]?.toLowerCase() ?? ''] ?? 1;
    return vague(article ?? start, end + (next?.[0].length ?? 0), least * factor);
  }
  ofMagnitudes.lastIndex = end;
  const more = ofMagnitudes.exec(text);
  if (more) {
    const factor = times[(more[1] ?? '').toLowerCase().replace(/s$/, '')] ?? 1;
    return vague(start, end + more[0].length, least * factor);
  }
  if ((word === 'tens' || word === 'scores') && !/^ of /.test(text.slice(end, end + 4)))
    return undefined;
  return vague(start, end, least);
}
