import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { fraction } from './fractions.js';
import { numberWords } from './number-words.js';
import { type Numeral, numeralWith, timesPowerOfTen } from './numeral.js';
import { wordAfter, wordBefore } from './words.js';

const ofAMagnitude = lean(
  /[ \u00a0](?:(?:of[ ])?a[ ]{1,2})?(hundred|thousand|million|billion|trillion|dozen)(?![\p{L}])/uy,
);

/** "half a mile", "a quarter of an hour": a measure follows. */
const ofAMeasure = lean(
  /[ \u00a0](?:of[ ])?an?(?=[ ](?:miles?|kilomet(?:re|er)|met(?:re|er)|inch|foot|yard|acre|hectare|tonne|ton|pound|kilo|kilogram(?:me)?|ounce|lit(?:re|er)|pint|gallon|hour|minute|second|day|century|decade|degree|percent|percentage|per[ ]cent)(?![\p{L}]))/uy,
);

/** "two and a half million", "half a million", "a quarter of a million", "half a dozen". */
export function withMagnitudeOfHalf(text: string, numeral: Numeral): Numeral {
  if (numeral.step !== null) return numeral;
  ofAMagnitude.lastIndex = numeral.end;
  const match = ofAMagnitude.exec(text);
  const word = match?.[1] && numberWords.get(inLowerCase(match[1]));
  if (!match || !word) return withMeasureOfHalf(text, numeral);
  const end = numeral.end + match[0].length;
  if (word.kind === 'dozen')
    return numeralWith(numeral, { form: 'words', end, value: numeral.value * 12 });
  const power = word.kind === 'magnitude' ? word.power : 2;
  return numeralWith(numeral, {
    form: 'words',
    end,
    value: timesPowerOfTen(numeral.value, power),
    power,
  });
}

function withMeasureOfHalf(text: string, numeral: Numeral): Numeral {
  ofAMeasure.lastIndex = numeral.end;
  const match = numeral.value < 1 ? ofAMeasure.exec(text) : null;
  return match ? numeralWith(numeral, { end: numeral.end + match[0].length }) : numeral;
}

const partOf = lean(
  /[ \u00a0](?:of|the|an?|its|his|her|their|our|as|more|less|fewer|higher|lower|larger|smaller|bigger)(?![\p{L}])/uy,
);
const beforePart =
  /^(?:by|than|nearly|almost|about|around|over|roughly|to|just|under|lost|up|down)$/i;
const measures =
  /^(?:miles?|hours?|inch(?:es)?|cups?|turns?|pints?|points?|percent|percentage|per|kilomet(?:re|er)s?|gallons?|ounces?|teaspoons?|tablespoons?|century|decade|minute|mile)$/;
const fallBefore = /(?:rose|risen|fell|fallen|grew|grown|up|down|cut|increased|declined|dropped)$/i;

/** "half of them", "by a quarter", "half a million"; but no "quarter" of a year, no "half-brother". */
export function readPart(
  text: string,
  start: number,
  end: number,
  value: number,
): Numeral | undefined {
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
export function partOrOrdinal(
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
  return numeralWith(fraction(start, end, value), { form: 'ordinal', step: 1 });
}
