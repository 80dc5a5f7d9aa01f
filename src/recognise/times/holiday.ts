import { dayNumber, easterSunday, nthWeekday } from './civil.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader, Which } from './meaning.js';

interface Holiday {
  /** As printed, capitals included. */
  readonly names: readonly string[];
  /** Day number in a year; null in a year without it. */
  readonly on: (year: number) => number | null;
  readonly pattern: string;
}

const fixed = (month: number, day: number, ...names: readonly string[]): Holiday => ({
  names,
  on: (year) => dayNumber(year, month, day),
  pattern: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
});
const computed = (on: Holiday['on'], ...names: readonly string[]): Holiday => ({
  names,
  on,
  pattern: 'XXXX-XX-XX',
});

const fromEaster = (days: number) => (year: number) => easterSunday(year) + days;
const nth =
  (month: number, weekday: number, n: number, plus = 0) =>
  (year: number) =>
    nthWeekday(year, month, weekday, n) + plus;
/** US presidential and midterm elections: the Tuesday after the first Monday of November. */
const electionDay = (year: number) => (year % 2 === 0 ? nthWeekday(year, 11, 1, 1) + 1 : null);

const holidays: readonly Holiday[] = [
  fixed(1, 1, 'New Year’s Day'),
  fixed(12, 31, 'New Year’s Eve', 'year-end', 'year end'),
  fixed(2, 14, 'Valentine’s Day', 'St. Valentine’s Day', 'St Valentine’s Day'),
  fixed(3, 17, 'St. Patrick’s Day', 'St Patrick’s Day'),
  fixed(6, 19, 'Juneteenth'),
  fixed(7, 4, 'Fourth of July', 'July Fourth', 'Independence Day'),
  fixed(7, 14, 'Bastille Day'),
  fixed(10, 31, 'Halloween'),
  fixed(11, 11, 'Veterans Day', 'Armistice Day', 'Remembrance Day'),
  fixed(12, 24, 'Christmas Eve'),
  fixed(12, 25, 'Christmas Day'),
  fixed(12, 25, 'Christmas'),
  fixed(12, 26, 'Boxing Day'),
  computed(nth(1, 1, 3), 'Martin Luther King Day', 'Martin Luther King Jr. Day'),
  computed(nth(2, 1, 3), 'Presidents Day', 'Presidents’ Day'),
  computed(nth(5, 1, -1), 'Memorial Day'),
  computed(nth(9, 1, 1), 'Labor Day'),
  computed(nth(10, 1, 2), 'Columbus Day'),
  computed(nth(11, 4, 4), 'Thanksgiving Day'),
  computed(nth(11, 4, 4), 'Thanksgiving'),
  computed(nth(11, 4, 4, 1), 'Black Friday'),
  computed(electionDay, 'Election Day'),
  computed(fromEaster(-46), 'Ash Wednesday'),
  computed(fromEaster(-7), 'Palm Sunday'),
  computed(fromEaster(-2), 'Good Friday'),
  computed(fromEaster(0), 'Easter Sunday'),
  computed(fromEaster(1), 'Easter Monday'),
  computed(fromEaster(0), 'Easter'),
];

/** Without a preposition it may be generic or a part of another name: "a Christmas tree". */
const lead =
  /\b(?:by|at|on|before|after|since|until|till|for|around|over|during|from|last|this|next|past|of)\s(?:the\s)?$/i;
/** "the Good Friday Agreement", "a Christmas tree". */
const nameAfter =
  / (?:Agreement|Accord|Massacre|Island|Rising|(?:[a-z]{1,12} )?(?:tree|present|gift|card|egg|party|speech|market|dinner|carol|song|message)s?\b)/y;
const yearAfter = /,? (?:of |in )?(\d{4})\b/y;
const whichBefore = /\b(last|this past|past|this|next)\s$/i;

function whichOf(text: string, at: number): { readonly which?: Which } {
  const word = whichBefore.exec(before(text, at, 10))?.[1]?.toLowerCase();
  if (!word) return {};
  return { which: /past|last/.test(word) ? 'last' : word === 'next' ? 'next' : 'this' };
}

const spelling = (name: string): RegExp =>
  new RegExp(`${name.replaceAll('.', '\\.').replaceAll('’', "['’]")}(?!\\w)`, 'y');

function reader(name: string, { on, pattern }: Holiday): Reader {
  const printed = spelling(name);
  const [first = '', second] = name.toLowerCase().split(/[^a-z]+/);
  return {
    starts: [first],
    ...(second && { next: [second] }),
    read: (text, at): Found | null => {
      const match = matchAt(printed, text, at);
      if (!match || !lead.test(before(text, at, 12))) return null;
      const end = at + match[0].length;
      if (matchAt(nameAfter, text, end)) return null;
      const year = matchAt(yearAfter, text, end);
      return {
        end: end + (year?.[0].length ?? 0),
        meaning: {
          kind: 'holiday',
          on,
          pattern,
          ...whichOf(text, at),
          ...(year ? { year: { is: Number(year[1]) } } : {}),
        },
      };
    },
  };
}

/** An event that goes by its date without the year. */
const september11 =
  /(?:Sept\.?|September) 11(?:th)?(?=,? (?:\w{1,12} )?(?:attack|terror|hijack|memorial|victim))/y;
const attacks: Reader = {
  starts: ['sept', 'september'],
  read: (text, at) => {
    const match = matchAt(september11, text, at);
    return (
      match && {
        end: at + match[0].length,
        meaning: { kind: 'date', year: { is: 2001 }, month: 9, day: 11 },
      }
    );
  },
};

/** Days known by name, on a fixed or a computed date. */
export const holidayReaders: readonly Reader[] = [
  ...holidays.flatMap((holiday) => holiday.names.map((name) => reader(name, holiday))),
  attacks,
];
