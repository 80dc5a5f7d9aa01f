import type { Draft } from './draft.js';
import type { Exclusion } from './exclusion.js';
import { wordAfter } from './words.js';

const people =
  /^(?:person|people|man|woman|child|death|soldier|officer|civilian|vote|victim|fatality|case|injury|arrest|seat)$/;

/** "one soldier": the noun in the singular, where it is somebody or a casualty. */
export function onePerson(text: string, draft: Draft): Draft {
  const next = draft.value === 1 ? (wordAfter(text, draft.end)?.word ?? '') : '';
  return people.test(next)
    ? { ...draft, unit: next === 'people' ? 'person' : next, dimension: 'count', concept: next }
    : draft;
}

/**
 * "One" is mostly a pronoun or an article: "one of the", "no one", "this one", "one thing".
 * It counts before a magnitude, a unit, a person or a casualty, and behind a hedge.
 */
export const pronounOne: Exclusion = (
  text,
  { value, numeral, unit, dimension, end, hedge, start },
) => {
  if (numeral.form !== 'words' || value !== 1 || numeral.power > 0) return false;
  if (!/^one$/i.test(text.slice(numeral.start, numeral.end))) return false;
  if (dimension === 'duration')
    return (
      /^one (?:day|night|minute|moment|second)$/i.test(text.slice(start, end)) && hedge === 'exact'
    );
  if (unit === 'point') return true;
  if (dimension !== 'number' && dimension !== 'count') return false;
  if (text[end] === '-') return true;
  const next = wordAfter(text, end)?.word ?? '';
  return !(unit !== null || people.test(next)) || (hedge === 'exact' && !people.test(next));
};
