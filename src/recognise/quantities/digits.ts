import { lean } from '../lean-pattern.js';
import { type Numeral, timesPowerOfTen } from './numeral.js';
import { withPower } from './powers.js';

// 1,200   12,34,567   1 200 (thin, no-break or plain space)   80, 000   192   .08
const grouped = /\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)/y;
const spaced = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}(?!,?\d)|\d{1,3}(?:, 000){1,4}(?!\d)/y;
const plain = /\d{1,18}(?!\d)/y;
const decimals = /[.·](\d{1,12})(?!\d)/y;
const moreDigits = /[,.]\d/y;

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * Reads a number in digits at `start`. Nothing is read from what only looks like one number:
 * addresses of machines (192.168.1.2), lists without spaces (22,24), leading zeros (007).
 */
export function readDigits(text: string, start: number): Numeral | undefined {
  const separated = mayBeSeparated(text, start)
    ? (matchAt(grouped, text, start) ?? matchAt(spaced, text, start))
    : undefined;
  const whole = separated ?? matchAt(plain, text, start);
  if (!whole) return undefined;
  const integer = separated ? whole[0].replace(/\D/g, '') : whole[0];
  if (integer.length > 1 && integer.startsWith('0')) return undefined;
  const fraction = matchAt(decimals, text, start + whole[0].length);
  const tail = fraction?.[1] ?? '';
  const printedEnd = start + whole[0].length + (fraction?.[0].length ?? 0);
  if (matchAt(moreDigits, text, printedEnd)) return undefined;
  const printed: Numeral = {
    form: 'digits',
    start,
    end: printedEnd,
    value: Number(`${integer}.${tail}`),
    step: timesPowerOfTen(1, -tail.length),
    power: 0,
    bare: !separated && printedEnd === start + whole[0].length,
  };
  return withPower(text, printed);
}

/** A separator after one to three digits; most numbers have none. */
const mayBeSeparated = (text: string, start: number): boolean =>
  /^\d{1,3}[, \u00a0\u2009\u202f]/.test(text.slice(start, start + 4));

// .08 per cent   the .25 calibre
//  ^                  ^
const pointBefore = lean(/(?<![\p{L}\p{N}.])\.$/u);

/** Reads digits that begin with their decimal point. */
export function readPointDigits(text: string, digit: number): Numeral | undefined {
  if (!pointBefore.test(text.slice(Math.max(0, digit - 2), digit))) return undefined;
  const match = matchAt(plain, text, digit);
  if (!match || match[0].length > 12) return undefined;
  return {
    form: 'digits',
    start: digit - 1,
    end: digit + match[0].length,
    value: Number(`0.${match[0]}`),
    step: timesPowerOfTen(1, -match[0].length),
    power: 0,
    bare: false,
  };
}
