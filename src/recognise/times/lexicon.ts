import type { Grain } from '../../domain/time-expression.js';
import { inLowerCase } from '../words.js';
import type { Unit } from './meaning.js';

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const weekdayNames = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
const numbered = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Month names and abbreviations, lower-case → 1 to 12. */
export const months = numbered(monthNames);
/** Weekday names and abbreviations, lower-case → 1 (Monday) to 7. */
export const weekdays = numbered(weekdayNames);

/** 1 to 12 of a month's name, with or without its full stop. */
export const monthOf = (words: string): number =>
  months.get(inLowerCase(words).replace('.', '')) ?? 1;

const seasonNames = ['spring', 'summer', 'fall', 'winter'];
/** 1 (spring) to 4 of a season's name. */
export const seasonOf = (words: string): number =>
  seasonNames.indexOf(words.toLowerCase().replace('autumn', 'fall')) + 1;

/** "'96" is 1996, "'24" is 2024. */
export const fullYear = (twoDigits: string): number => {
  const number = Number(twoDigits);
  return number >= 69 ? 1900 + number : 2000 + number;
};

/** A month's name; "may" and "march" without their capital are other words. */
export const monthPattern =
  '(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
export const weekdayPattern = '(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day';

const plainUnits: readonly (readonly [string, Unit])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
];
const unitNames: ReadonlyMap<string, Unit> = new Map(plainUnits);
export const unitPattern =
  '(?:second|minute|min|hour|hr|day|night|week|month|quarter|year|yr|decade|centurie|century)';

/** The units' names in the singular and the plural. */
export const unitWords: readonly string[] = plainUnits.flatMap(([name]) => [name, `${name}s`]);

/** Unit of a word without its plural s. */
export const unitOf = (word: string): Unit =>
  unitNames.get(inLowerCase(word).replace(/s$/, '')) ?? 'day';

export const grainOf: Readonly<Record<Unit, Grain>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  'fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that a spelled-out number may begin with. */
export const numberWords: readonly string[] = [...small.slice(1), ...tens];
const onesPattern = small.slice(1, 10).join('|');

/** "three", "twenty-four", "a hundred", "12", "2.5", "1,000". */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3}|\\d)?(?:\\.\\d{1,2})?|(?:${tens.join('|')})(?:[- ](?:${onesPattern}))?|${small.slice(1).reverse().join('|')})`;

/** Value of what `numberPattern` matched. */
export function numberOf(words: string): number {
  const plain = inLowerCase(words).replaceAll(',', '');
  if (/^\d/.test(plain)) return Number(plain);
  const [first = '', second] = plain.split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten < 0) return small.indexOf(first);
  return (ten + 2) * 10 + (second ? small.indexOf(second) : 0);
}

const ordinalNames = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
]
  .join(' ')
  .split(' ');
/** "first" to "twentieth", "1st". */
export const ordinalPattern = `(?:${ordinalNames.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
export const ordinalWords: readonly string[] = ordinalNames;
export const ordinalOf = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalNames.indexOf(word.toLowerCase()) + 1;
