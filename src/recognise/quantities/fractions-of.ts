import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';
import { withMagnitude } from './magnitudes.js';
import { readNumeral } from './numerals.js';
import { wordAfter } from './words.js';

const link = lean(/[ ](?:in|out of|over)[ ](?:every[ ])?(?=[\d\p{L}])/uy);
const rounded = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500,
]);
const duration =
  /^(?:second|minute|hour|day|week|month|year|decade|times?|games|matches|seasons|starts|attempts)/i;

/** "one in five", "nine out of ten adults", "one over twenty": a ratio. "Two in 2016", "three in six days" are none. */
export function withRatio(text: string, draft: Draft): Draft {
  if (
    draft.unit !== null ||
    draft.value === null ||
    !Number.isInteger(draft.value) ||
    draft.value < 1
  )
    return draft;
  if (draft.dimension !== 'number' || draft.numeral.power > 0) return draft;
  link.lastIndex = draft.end;
  const match = link.exec(text);
  if (!match) return draft;
  const read = readNumeral(text, draft.end + match[0].length);
  const whole = read && withMagnitude(text, read, false);
  if (!whole || whole.value <= draft.value || whole.form === 'vague' || whole.form === 'ordinal')
    return draft;
  const over = match[0] === ' over ';
  if (
    over &&
    (Math.abs(draft.value) !== 1 || !/^(?:[.,;:!?]|$)/.test(text.slice(whole.end, whole.end + 1)))
  )
    return draft;
  if (!over && !rounded.has(whole.value) && !/^10*$/.test(String(whole.value))) return draft;
  const next = wordAfter(text, whole.end)?.word ?? '';
  if (duration.test(next) || /^[:/]/.test(text.slice(whole.end, whole.end + 1))) return draft;
  const value = draft.value / whole.value;
  return amended(draft, {
    end: whole.end,
    right: whole.end,
    value,
    low: value,
    high: value,
    step: null,
    unit: 'ratio',
    dimension: 'ratio',
  });
}
