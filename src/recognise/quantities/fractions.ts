import { lean } from '../lean-pattern.js';
import { type Numeral, numeralWith } from './numeral.js';

const glyphs: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

const slashed = lean(/(\d{1,3})[/⁄](\d{1,3})(?![\d/⁄.,]?\d)(?!\p{L})/uy);
/** Not parts of one: the attacks of 2001, "around the clock" has a larger numerator anyway. */
const names = new Set(['9/11', '7/7', '1/6']);

/** A fraction printed as one glyph or with a slash, less than one: ½, 3/4. */
export function readFraction(text: string, start: number): Numeral | undefined {
  const glyph = glyphs.get(text.charAt(start));
  // ½½½½ is an ornament
  if (glyph !== undefined)
    return glyphs.get(text.charAt(start + 1)) === undefined
      ? fraction(start, start + 1, glyph)
      : undefined;
  if (!hasSlash(text, start)) return undefined;
  slashed.lastIndex = start;
  const match = slashed.exec(text);
  if (!match || names.has(match[0])) return undefined;
  const [parts, whole] = [Number(match[1]), Number(match[2])];
  if (parts === 0 || parts >= whole) return undefined;
  return fraction(start, start + match[0].length, parts / whole);
}

/** A slash behind one to three digits. */
const hasSlash = (text: string, start: number): boolean =>
  [1, 2, 3].some((i) => text[start + i] === '/' || text[start + i] === '⁄');

export const fraction = (start: number, end: number, value: number): Numeral => ({
  form: 'fraction',
  start,
  end,
  value,
  step: null,
  power: 0,
  bare: false,
});

const gap = /[ \u00a0\u2009\u202f]{0,2}(?=[\d½⅓⅔¼¾⅕-⅞])/y;

/** Adds the fraction that stands behind a whole number: 2½, 10 1/2. */
export function withFraction(text: string, whole: Numeral): Numeral {
  if (!whole.bare) return whole;
  gap.lastIndex = whole.end;
  const match = gap.exec(text);
  const part = match && readFraction(text, whole.end + match[0].length);
  if (!part || (match[0] === '' && /\d/.test(text[whole.end] ?? ''))) return whole;
  return numeralWith(part, { form: 'digits', start: whole.start, value: whole.value + part.value });
}
