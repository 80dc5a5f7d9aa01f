import { lean } from '../lean-pattern.js';
import { beside, type Exclusion } from './exclusion.js';
import { isDigitAt } from './words.js';

/** 1. First   (2) second   3) third */
const listMarker: Exclusion = (text, { start, end, numeral, unit }) =>
  unit === null && numeral.bare && /^[ ]?\)/.test(beside(text, end, end + 2))
    ? !/\([^)]{3,20}$/.test(beside(text, start - 22, start))
    : numeral.bare &&
      /^\.[ \t]/.test(beside(text, end, end + 2)) &&
      /(?:^|\n)[ \t]{0,3}$/.test(beside(text, start - 4, start));

/** "24/7", "3x", "4x4" and decimals of versions. */
const ratioSign: Exclusion = (text, { end, numeral }) =>
  numeral.form === 'digits' && isDigitAt(text, end + 1) && '/x×'.includes(text.charAt(end));

const dots = lean(/^(?:\.\.|…)/u);

/** "another $10...": where a text breaks off, the number has lost "billion", its unit or its noun. */
const brokenOff: Exclusion = (text, { end, numeral, dimension }) =>
  dimension !== 'score' &&
  (isDigitAt(text, end - 1) ||
    (numeral.form === 'words' && numeral.end === end && numeral.power === 0)) &&
  dots.test(beside(text, end, end + 2));

/** Numbers that only mark or number something, or that are cut off. */
export const marks: readonly Exclusion[] = [listMarker, ratioSign, brokenOff];
