import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { fraction } from './fractions.js';
import { type NumberWord, numberWords } from './number-words.js';
import { type Numeral, numeralWith, timesPowerOfTen } from './numeral.js';
import { plainEnd } from './words.js';

interface Spelled {
  readonly text: string;
  readonly word: NumberWord;
  readonly start: number;
  readonly end: number;
}

const link = lean(
  /(?:[ \u00a0]{1,3}|[ ]?[-\u2010\u2011][ ]?|[ ]?\r?\n)?([A-Za-z]{2,11})(?![\p{L}\p{N}])/uy,
);

/** The number word at or behind `at`, a hyphen or gap before it. */
export function numberWordAt(text: string, at: number): Spelled | undefined {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  const end = plainEnd(text, from);
  if (end > 0) return spelledBetween(text, from, end);
  link.lastIndex = at;
  const match = link.exec(text);
  const found = match?.[1];
  if (!match || found === undefined) return undefined;
  return spelledBetween(text, at + match[0].length - found.length, at + match[0].length);
}

function spelledBetween(text: string, start: number, end: number): Spelled | undefined {
  if (end - start < 2 || end - start > longest) return undefined;
  const lower = inLowerCase(text.slice(start, end));
  const word = numberWords.get(lower);
  return word && { text: lower, word, start, end };
}

/** Letters of the longest number word; a single letter is none. */
const longest = 11;

const conjunction = /[ \u00a0]{1,3}(?:and|&)(?=[ \u00a0])/y;
const separator = /,(?=[ ])/y;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
};

interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: 'none' | 'unit' | 'teen' | 'tens' | 'hundred' | 'magnitude';
  /** Power of the smallest magnitude so far; the next must be smaller. */
  readonly power: number;
  readonly end: number;
}

/** One more word of a cardinal, or nothing where it can't go on. */
function add(sum: Sum, { word, end }: Spelled): Sum | undefined {
  const { total, group, last } = sum;
  const open = last === 'none' || last === 'hundred' || last === 'magnitude';
  switch (word.kind) {
    case 'unit':
      if (!open && last !== 'tens') return undefined;
      return { ...sum, group: group + word.value, last: 'unit', end };
    case 'teen':
    case 'tens':
      if (!open) return undefined;
      return { ...sum, group: group + word.value, last: word.kind, end };
    case 'hundred':
      if (group >= 100 || last === 'hundred') return undefined;
      if (group === 0 && last !== 'none') return undefined;
      return { ...sum, group: (group || 1) * 100, last: 'hundred', end };
    case 'magnitude':
      if (word.power >= sum.power || (group === 0 && last !== 'none')) return undefined;
      return {
        total: total + timesPowerOfTen(group || 1, word.power),
        group: 0,
        last: 'magnitude',
        power: word.power,
        end,
      };
    default:
      return undefined;
  }
}

/**
 * "two hundred and two thousand": the words after "and" belong to the same number only where
 * they make it larger by less than what stands before.
 */
function afterAnd(text: string, sum: Sum): Spelled | undefined {
  if (sum.last !== 'hundred' && sum.last !== 'magnitude') return undefined;
  const comma = sum.last === 'magnitude' ? endOf(separator, text, sum.end) : sum.end;
  const at = endOf(conjunction, text, comma);
  if (at === sum.end) return undefined;
  const next = numberWordAt(text, at);
  if (!next) return undefined;
  if (comma !== sum.end && at === comma) {
    const second = numberWordAt(text, next.end);
    if (second?.word.kind !== 'hundred' && second?.word.kind !== 'magnitude') return undefined;
  }
  const following = numberWordAt(text, next.end)?.word.kind;
  const ends = (following === 'hundred' || following === 'magnitude') && sum.last === following;
  return ends && comma === sum.end ? undefined : next;
}

/** Reads a cardinal in words from `start`: "twenty-one", "two hundred and six thousand". */
export function readCardinal(text: string, start: number, joins: boolean): Numeral | undefined {
  let sum: Sum = { total: 0, group: 0, last: 'none', power: Number.POSITIVE_INFINITY, end: start };
  for (;;) {
    const next = numberWordAt(text, sum.end) ?? (joins ? afterAnd(text, sum) : undefined);
    const more: Sum | undefined = next && add(sum, next);
    if (!more) break;
    sum = more;
  }
  if (sum.last === 'none') return undefined;
  const value = sum.total + sum.group;
  const numeral: Numeral = {
    form: 'words',
    start,
    end: sum.end,
    value,
    step:
      sum.last === 'magnitude' ? timesPowerOfTen(1, sum.power) : sum.last === 'hundred' ? 100 : 1,
    power: sum.last === 'magnitude' ? sum.power : 0,
    bare: false,
  };
  return withPoint(text, numeral);
}

const point = /[ \u00a0]point(?=[ ])/y;

/** "five point five", "nought point nought three". */
function withPoint(text: string, whole: Numeral): Numeral {
  const at = endOf(point, text, whole.end);
  if (at === whole.end) return whole;
  let digits = '';
  let end = at;
  for (
    let next = numberWordAt(text, at);
    next && digits.length < 12;
    next = numberWordAt(text, end)
  ) {
    if (!('value' in next.word) || next.word.kind === 'ordinal') break;
    digits += next.word.kind === 'tens' ? next.word.value / 10 : next.word.value;
    end = next.end;
  }
  if (digits === '') return whole;
  const step = timesPowerOfTen(1, -digits.length);
  return numeralWith(whole, { end, value: Number(`${whole.value}.${digits}`), step });
}

const articleTail = /[ \u00a0]and[ \u00a0]an?(?=[ ])/y;
const andTail = /[ \u00a0]and(?=[ ])/y;

/** "two and a half", "five and three quarters", "one hundred and three and two thirds". */
export function withHalf(text: string, whole: Numeral): Numeral {
  if (!text.startsWith('and', whole.end + 1)) return whole;
  const part = articlePart(text, whole.end) ?? countedPart(text, whole.end);
  if (!part) return whole;
  const value = timesPowerOfTen(
    timesPowerOfTen(whole.value, -whole.power) + part.value,
    whole.power,
  );
  return numeralWith(fraction(whole.start, part.end, value), { form: whole.form });
}

interface Part {
  readonly value: number;
  readonly end: number;
}

/** " and a half", " and a fourth". */
function articlePart(text: string, at: number): Part | undefined {
  const from = endOf(articleTail, text, at);
  const next = from === at ? undefined : numberWordAt(text, from);
  const parts = next && partsOf(next.word, false);
  return next && parts !== undefined && parts > 1 ? { value: 1 / parts, end: next.end } : undefined;
}

/** " and three quarters", " and one fourth": fewer parts than make a whole. */
function countedPart(text: string, at: number): Part | undefined {
  const from = endOf(andTail, text, at);
  const count = from === at ? undefined : readCardinal(text, from, false);
  const next = count && numberWordAt(text, count.end);
  const parts = next && partsOf(next.word, count.value !== 1);
  return next && count && parts !== undefined && count.value < parts
    ? { value: count.value / parts, end: next.end }
    : undefined;
}

function partsOf(word: NumberWord, plural: boolean): number | undefined {
  if (word.kind === 'part') return word.plural === plural ? word.parts : undefined;
  return word.kind === 'ordinal' && !plural ? word.value : undefined;
}
