import { anyMonth } from '../../domain/calendar-names.js';
import { durationValue } from './duration-value.js';
import {
  grainOf,
  months,
  numberOf,
  numberPattern,
  unitOf,
  unitPattern,
  weekdayPattern,
  weekdays,
} from './lexicon.js';
import { matchAt } from './matching.js';
import type { Found, Reader, Unit } from './meaning.js';

const everyUnit = new RegExp(
  `(?:every|each)(?: (other|single|${numberPattern}))? (${unitPattern})s?\\b`,
  'iy',
);
const everyNamed = new RegExp(
  `(?:every|each)(?: other)? (${weekdayPattern}|${anyMonth})\\b(?: (morning|afternoon|evening|night))?`,
  'y',
);
const plural = new RegExp(
  `(${weekdayPattern})(?:s\\b(?! )|s\\b(?! (?:morning|afternoon|evening|night))|s? (morning|afternoon|evening|night)s\\b)`,
  'y',
);
const adverb =
  /(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly)\b(?!-| (?!(?:in|and|or|by|to|for|at|on|since|from|through|until|while|but|as|with|between|during|across)\b)\w)/y;
const times =
  /(?:once|twice|thrice|(?:\d{1,3}|two|three|four|five|six|several|many) times) (?:a|an|each|every|per) (day|week|month|quarter|year|decade)\b/iy;

const adverbUnits: Readonly<Record<string, Unit>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  yearly: 'year',
};
const codes: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

const set = (end: number, count: number, unit: Unit): Found => ({
  end,
  meaning: {
    kind: 'plain',
    type: 'set',
    value: durationValue(count, unit),
    grain: grainOf[unit],
  },
});

function named(end: number, name: string, part?: string): Found {
  const key = name.toLowerCase();
  const month = months.get(key);
  const value =
    month === undefined
      ? `XXXX-WXX-${weekdays.get(key)}${part ? codes[part] : ''}`
      : `XXXX-${String(month).padStart(2, '0')}`;
  const grain = part ? 'part-of-day' : month === undefined ? 'day' : 'month';
  return { end, meaning: { kind: 'plain', type: 'set', value, grain } };
}

function readEvery(text: string, at: number): Found | null {
  const name = matchAt(everyNamed, text, at);
  if (name) return named(at + name[0].length, name[1] ?? '', name[2]);
  const every = matchAt(everyUnit, text, at);
  if (!every) return null;
  const [words, count, unit = ''] = every;
  const number = !count || /single/i.test(count) ? 1 : /other/i.test(count) ? 2 : numberOf(count);
  return set(at + words.length, number, unitOf(unit));
}

function readPlural(text: string, at: number): Found | null {
  const name = matchAt(plural, text, at);
  return name && named(at + name[0].length, name[1] ?? '', name[2]);
}

function readTimes(text: string, at: number): Found | null {
  const often = matchAt(times, text, at);
  return often && set(at + often[0].length, 1, unitOf(often[1] ?? ''));
}

function readAdverb(text: string, at: number): Found | null {
  const word = matchAt(adverb, text, at);
  if (!word) return null;
  const end = at + word[0].length;
  return word[1] === 'fortnightly'
    ? set(end, 2, 'week')
    : set(end, 1, adverbUnits[word[1] ?? ''] ?? 'day');
}

const days = [...weekdays.keys()].filter((key) => key.endsWith('day'));

/** What recurs: "every Monday", "Tuesday nights", "annually", "twice a week". */
export const recurring: readonly Reader[] = [
  { starts: ['every', 'each'], read: readEvery },
  { starts: days, next: Object.keys(codes).map((part) => `${part}s`), read: readPlural },
  { starts: days.map((day) => `${day}s`), read: readPlural },
  {
    starts: 'once twice thrice 0 000 two three four five six several many'.split(' '),
    next: 'a an each every per times'.split(' '),
    read: readTimes,
  },
  { starts: [...Object.keys(adverbUnits), 'fortnightly'], read: readAdverb },
];
