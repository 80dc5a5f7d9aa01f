import { monthForms } from '../../domain/calendar-names.js';
import { lean } from '../lean-pattern.js';
import { beside, type Exclusion } from './exclusion.js';
import { isCapitalised, isDigitAt, wordAfter, wordBefore } from './words.js';

const firstYear = 1500;
const lastYear = 2100;

const apostrophes = "'’‘";
const plural = lean(/^['’]?s(?!\p{L})/u);
const strongHedges = new Set(['more-than', 'less-than', 'at-least', 'at-most']);

/** 2025 is a year unless a unit, or a hedge before a counted noun, says otherwise; 1960s, '90s. */
const year: Exclusion = (text, { value, numeral, unit, end, hedge, start, dimension }) => {
  if (numeral.form !== 'digits' || (unit !== null && dimension !== 'count')) return false;
  if (apostrophes.includes(text[start - 1] ?? ' ') || plural.test(beside(text, end, end + 3)))
    return true;
  if (!numeral.bare || value === null || value < firstYear || value > lastYear) return false;
  return !(dimension === 'count' && strongHedges.has(hedge));
};

const month = new RegExp(`^(?:${monthForms.flat().join('|')})\\.?$`, 'i');

/** May 4th, 26 February, the 4th of July. */
const dayOfMonth: Exclusion = (text, { start, end, numeral, unit }) => {
  if (numeral.form !== 'digits' && numeral.form !== 'ordinal') return false;
  if (unit !== null && unit !== 'person' && numeral.form !== 'ordinal' && !numeral.bare)
    return false;
  if (numeral.value > 31) return false;
  const nearest = wordBefore(text, start);
  const before = (nearest?.word === 'the' ? wordBefore(text, nearest.start) : nearest)?.word ?? '';
  if (month.test(before)) return true;
  const after = wordAfter(text, text.startsWith(' of ', end) ? end + 3 : end)?.word ?? '';
  return month.test(after) && (isCapitalised(after) || !/^(?:may|mar|march)$/.test(after));
};

/** 2:30, 2pm, 10 a.m., nine o'clock, 2.17pm; but no 2.1 pm. */
const clock: Exclusion = (text, { start, end, numeral }) =>
  numeral.value <= 24 &&
  ((text[start - 1] === ':' && isDigitAt(text, start - 2)) ||
    ofClock.test(beside(text, end, end + 9))) &&
  !noMinutes.test(text.slice(numeral.start, numeral.end));

const ofClock = /^(?:[ ]?[ap]\.?m\b|[ ]o['’]clock|:\d\d|[ ]?GMT|[ ](?:hours )?EST)/i;
const noMinutes = /^\d+\.(?!\d\d$)/;

const yearEnds = lean(/^[ ](?:ten|eleven|twelve|\p{L}{3,6}teen|\p{L}{3,5}ty)(?!\p{L}*ies)/u);

/** "twenty eighteen", "nineteen eighty-four": a year in words. */
const spelledYear: Exclusion = (text, { numeral, start, end }) =>
  numeral.form === 'words' &&
  (numeral.value === 19 || numeral.value === 20) &&
  yearEnds.test(beside(text, end, end + 10)) &&
  start >= 0;

/** Numbers that are dates or times of the clock: the times recogniser reads them. */
export const calendar: readonly Exclusion[] = [year, dayOfMonth, clock, spelledYear];
