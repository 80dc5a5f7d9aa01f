import { anyMonth } from '../../domain/calendar-names.js';
import { fullYear, monthOf, monthPattern, months, ordinalOf, ordinalPattern } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader, YearReference } from './meaning.js';

const dayOrdinal = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinalPattern})`;
/** A number that goes on is no day: "May 2,000", "June 5.3", "March 20 percent". */
const notMore =
  '(?![\\w/]|[.,:]\\d|-(?:year|day|point)| ?%| (?:per ?cent|million|billion|[ap]\\.?m\\b))';
const yearPart = "(?: ?,? (?:of |in )?(\\d{4})\\b(?![.,]?\\d|-?%)|,? ['’](\\d\\d)\\b)?";

/** "Feb. 26", "June 3-5, 2025", "March eighth". */
const monthDay = new RegExp(
  `(${monthPattern}) (?:the )?(${dayOrdinal})(?:(?: ?[-–—] ?| to | through )(\\d{1,2}))?${notMore}${yearPart}`,
  'y',
);
/** "26 February 2025", "26th of February", "3-5 June". */
const dayMonth = new RegExp(
  `(${dayOrdinal})(?:(?: ?[-–—] ?| to )(\\d{1,2})(?:st|nd|rd|th)?)? (?:of )?(${monthPattern})(?!\\w)${yearPart}`,
  'y',
);
/** "August 1988", "May of 2024", "Aug. '96". */
const monthYear = new RegExp(
  `(${monthPattern})(?:,? (?:of |in )?(\\d{4})\\b(?![.,]\\d|-?%)| ['’](\\d\\d)\\b)`,
  'y',
);
const monthAlone = new RegExp(`(${monthPattern})(?![\\w/-])`, 'y');

/** Before a month and never before a person: "in April Okoye said". */
const firmLead =
  /\b(?:in|since|by|until|till|through|throughout|during|early|late|mid|beginning|ending|ended|starting)[\s-]+$/i;
const weakLead =
  /\b(?:from|before|after|of|between|than|around|for|about|following|to|and|or)\s+$/i;

/** "April Ryan", "June Smith": a name goes on with a capital. */
const nameFollows = new RegExp(
  ` (?!${anyMonth}|Sept|Mon|Tues|Wed|Thurs|Fri|Sat|Sun|I\\b)[A-Z][a-z]`,
  'y',
);

const yearOf = (four?: string, two?: string): { year?: YearReference } =>
  four ? { year: { is: Number(four) } } : two ? { year: { is: fullYear(two) } } : {};

const isDay = (day: number) => day >= 1 && day <= 31;

function readMonthDay(text: string, at: number): Found | null {
  const match = matchAt(monthDay, text, at);
  if (!match) return null;
  const [words, month = '', first = '', last, four, two] = match;
  return dated(at + words.length, month, first, last, yearOf(four, two));
}

function readDayMonth(text: string, at: number): Found | null {
  const match = matchAt(dayMonth, text, at);
  if (!match || /[$£€]\s?$|[.,/]$/.test(before(text, at, 2))) return null;
  const [words, first = '', last, month = '', four, two] = match;
  return dated(at + words.length, month, first, last, yearOf(four, two));
}

function dated(
  end: number,
  month: string,
  first: string,
  last: string | undefined,
  year: { year?: YearReference },
): Found | null {
  const day = /^\d+$/.test(first) ? Number(first) : ordinalOf(first);
  const lastDay = last === undefined ? day : Number(last);
  if (!isDay(day) || !isDay(lastDay) || lastDay < day) return null;
  const range = lastDay > day ? { lastDay } : {};
  return { end, meaning: { kind: 'date', month: monthOf(month), day, ...range, ...year } };
}

function readMonthYear(text: string, at: number): Found | null {
  const match = matchAt(monthYear, text, at);
  if (!match) return null;
  const [words, month = '', four, two] = match;
  return {
    end: at + words.length,
    meaning: { kind: 'date', month: monthOf(month), ...yearOf(four, two) },
  };
}

/** Also other words, or cut short. */
const short = /^(?:May|March|MAY|MARCH|(?!June|July)\w{3,4}\.?)$/;

/** A month's name alone: the short and ambiguous ones need a preposition before them. */
function readMonth(text: string, at: number): Found | null {
  const match = matchAt(monthAlone, text, at);
  if (!match) return null;
  const name = match[1] ?? '';
  const end = at + name.length;
  const lead = before(text, at, 14);
  if (firmLead.test(lead)) return { end, meaning: { kind: 'date', month: monthOf(name) } };
  if (/^[a-z]/.test(name)) return null;
  if (short.test(name) && !weakLead.test(lead)) return null;
  if (matchAt(nameFollows, text, end)) return null;
  return { end, meaning: { kind: 'date', month: monthOf(name) } };
}

/** Dates with a month's name. */
export const calendarDates: readonly Reader[] = [
  {
    starts: [...months.keys()],
    read: (text, at) => readMonthDay(text, at) ?? readMonthYear(text, at) ?? readMonth(text, at),
  },
  {
    starts: ['0', 'first', 'second', 'third', 'fourth', 'fifth'],
    next: ['to', 'of', ...months.keys()],
    read: readDayMonth,
  },
];
