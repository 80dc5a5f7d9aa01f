import { fullYear } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader } from './meaning.js';

const iso = /(\d{4})-(\d\d)-(\d\d)(?=T\d\d:|[^\w-]|$)/y;
const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/y;
/** Only Europe writes full stops, and the day comes first there. */
const dotted = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)/y;

const valid = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function found(end: number, year: number, month: number, day: number): Found | null {
  return valid(month, day)
    ? { end, meaning: { kind: 'date', year: { is: year }, month, day } }
    : null;
}

/** Day and month of "26/2/25"; null where either could be the month: "3/4/25". */
function dayAndMonth(a: number, b: number): readonly [day: number, month: number] | null {
  if (a > 12 || a === b) return [a, b];
  return b > 12 ? [b, a] : null;
}

const joinedOn = /[\w/.-]$/;

function readIso(text: string, at: number): Found | null {
  const match = matchAt(iso, text, at);
  if (!match || joinedOn.test(before(text, at, 1))) return null;
  const [words, year, month, day] = match;
  return found(at + words.length, Number(year), Number(month), Number(day));
}

function readDayFirst(text: string, at: number): Found | null {
  const mark = text.charAt(at + 1) + text.charAt(at + 2);
  if (!/[./]/.test(mark) || joinedOn.test(before(text, at, 1))) return null;
  const dots = matchAt(dotted, text, at);
  if (dots) return found(at + dots[0].length, Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const match = matchAt(slashed, text, at);
  const order = match && dayAndMonth(Number(match[1]), Number(match[2]));
  if (!order) return null;
  const [words, , , year = ''] = match;
  const full = year.length === 4 ? Number(year) : fullYear(year);
  return found(at + words.length, full, order[1], order[0]);
}

/** "2025-02-26", "26/2/25", "26.02.2025"; never "9/11" or "24/7". */
export const numericDates: readonly Reader[] = [
  { starts: ['0000'], read: readIso },
  { starts: ['0'], read: readDayFirst },
];
