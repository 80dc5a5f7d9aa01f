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

/** Numbers that only mark or number something. */
export const marks: readonly Exclusion[] = [listMarker, ratioSign];
