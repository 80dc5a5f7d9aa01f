import { ordinalOf, seasonOf } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader, YearReference } from './meaning.js';

const yearPart = '(?:,? (?:of |in )?(?:fiscal )?(\\d{4})\\b)?';
const quarter = new RegExp(
  `(first|second|third|fourth|1st|2nd|3rd|4th|final)[ -]quarter\\b(?!-?final)${yearPart}`,
  'iy',
);
const shortQuarter = /Q([1-4])(?:,? (\d{4}))?\b/y;
const half = /(first|second|latter) half of (?:the year\b|(\d{4})\b)/iy;
const season = /(spring|summer|autumn|fall|winter)(?: of|,)? (\d{4})\b/iy;
const bareSeason = /(spring|summer|autumn|fall|winter)\b(?!-)/y;
const fiscal = /(?:fiscal|financial)(?: year)? (\d{4})\b(?:[-–/]\d\d\b)?/iy;
const yearFirst = /(\d{4})(?:[-–/]\d\d(?:\d\d)?)? (?:fiscal|financial|tax|budget) year\b/iy;
const shortFiscal = /FY ?(\d{4}|\d\d)\b/y;

const year = (digits?: string): { year?: YearReference } =>
  digits ? { year: { is: Number(digits) } } : {};

const partOf = (
  end: number,
  part: 'quarter' | 'half' | 'season',
  index: number,
  digits?: string,
): Found => ({ end, meaning: { kind: 'part-of-year', part, index, ...year(digits) } });

/** "the third quarter of 2024", "Q3". */
function readQuarter(text: string, at: number): Found | null {
  const short = matchAt(shortQuarter, text, at);
  if (short) return partOf(at + short[0].length, 'quarter', Number(short[1]), short[2]);
  const match = matchAt(quarter, text, at);
  if (!match) return null;
  const [words, name = '', digits] = match;
  const index = /final/i.test(name) ? 4 : ordinalOf(name);
  return partOf(at + words.length, 'quarter', index, digits);
}

function readHalf(text: string, at: number): Found | null {
  const match = matchAt(half, text, at);
  if (!match) return null;
  const [words, name = '', digits] = match;
  return partOf(at + words.length, 'half', /first/i.test(name) ? 1 : 2, digits);
}

const ofYear = / of (?:last|this|next) year\b/y;
const ofElse = / (?:of|in|to|from)\b/y;
/** Before "summer", "winter"; "fall" and "spring" are verbs too and want their article. */
const ledLoosely = /\b(?:in|by|since|until|over|during|through) (?:the |early |late |mid-?)?$/i;
const ledFirmly = /\b(?:in|by|since|until) (?:the |early |late |mid-?)$/i;

/** "the summer of 2016", "in the summer"; "a fall" is none, "the fall of the city" neither. */
function readSeason(text: string, at: number): Found | null {
  const dated = matchAt(season, text, at);
  if (dated) return partOf(at + dated[0].length, 'season', seasonOf(dated[1] ?? ''), dated[2]);
  const match = matchAt(bareSeason, text, at);
  if (!match) return null;
  const name = match[1] ?? '';
  const found = partOf(at + name.length, 'season', seasonOf(name));
  if (matchAt(ofYear, text, found.end)) return found;
  const led = name === 'fall' || name === 'spring' ? ledFirmly : ledLoosely;
  return led.test(before(text, at, 16)) && !matchAt(ofElse, text, found.end) ? found : null;
}

/** "fiscal 2024", "FY24". */
function readFiscal(text: string, at: number): Found | null {
  return fiscalYear(at, matchAt(fiscal, text, at) ?? matchAt(shortFiscal, text, at));
}

function fiscalYear(at: number, match: RegExpExecArray | null): Found | null {
  if (!match) return null;
  const digits = match[1] ?? '';
  const number = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return { end: at + match[0].length, meaning: { kind: 'fiscal', year: number } };
}

/** Quarters, halves, seasons and fiscal years. */
export const partsOfYear: readonly Reader[] = [
  {
    starts: 'first second third fourth final latter'.split(' '),
    next: ['quarter', 'half'],
    read: (text, at) => readQuarter(text, at) ?? readHalf(text, at),
  },
  { starts: ['q'], read: readQuarter },
  { starts: 'spring summer autumn fall winter'.split(' '), read: readSeason },
  { starts: ['fiscal', 'financial', 'fy'], read: readFiscal },
];

/** "the 2024 fiscal year". */
export const yearOfAccounts: Reader = {
  starts: ['0000'],
  read: (text, at) => fiscalYear(at, matchAt(yearFirst, text, at)),
};
