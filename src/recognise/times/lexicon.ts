import {
  monthForms,
  monthNames,
  shortMonths,
  weekdayForms,
  weekdayNames,
} from '../../domain/calendar-names.js';
import { teenOrdinals, teens, tens, unitOrdinals, units } from '../../domain/small-numbers.js';
import type { Grain } from '../../domain/time-expression.js';
import { inLowerCase } from '../words.js';
import type { Unit } from './meaning.js';

const numbered = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Month names and abbreviations, lower-case → 1 to 12. */
export const months = numbered(monthForms);
/** Weekday names and abbreviations, lower-case → 1 (Monday) to 7. */
export const weekdays = numbered(weekdayForms);

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

const inEitherCase = (name: string) =>
  `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1)}`;
const isOtherWord = (name: string) => name === 'May' || name === 'March';

/** A month's name; "may" and "march" without their capital are other words. */
export const monthPattern = `(?:${[
  ...monthNames.map((name) => (isOtherWord(name) ? name : inEitherCase(name))),
  `(?:${shortMonths.join('|')})\\b\\.?`,
  ...monthNames.map((name) => name.toUpperCase()),
].join('|')})`;
export const weekdayPattern = `(?:${weekdayNames.map(inEitherCase).join('|')})`;

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

const small = ['zero', ...units, ...teens];
/** Words that a spelled-out number may begin with. */
export const numberWords: readonly string[] = [...small.slice(1), ...tens];
const onesPattern = units.join('|');

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

const ordinalNames = [...unitOrdinals, ...teenOrdinals, 'twentieth'];
/** "first" to "twentieth", "1st". */
export const ordinalPattern = `(?:${ordinalNames.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
export const ordinalWords: readonly string[] = ordinalNames;
export const ordinalOf = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalNames.indexOf(word.toLowerCase()) + 1;
