import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';
import type { Exclusion } from './exclusion.js';
import { wordAfter } from './words.js';

const people =
  /^(?:person|people|man|woman|child|death|soldier|officer|civilian|vote|victim|fatality|case|injury|arrest|seat)$/;

const margin =
  /^(?:notch|point|seat|vote|goal|run|stroke|shot|place|position|rung|rank|game|match|wicket|length)$/;
const ahead = lean(/^[ ]\p{Ll}+[ ](?:ahead|behind|clear|short|adrift|better|worse|more|fewer)\b/u);

const longestTail = 24;

/** "by one notch", "one point ahead": how far apart two things are. */
const isMargin = (text: string, start: number, end: number, next: string): boolean =>
  margin.test(next) &&
  (/(?:^|[ ])[Bb]y[ ](?:just[ ]|only[ ])?$/.test(text.slice(Math.max(0, start - 9), start)) ||
    ahead.test(text.slice(end, end + longestTail)));

/** "one soldier": the noun in the singular, where it is somebody, a casualty or a margin. */
export function onePerson(text: string, draft: Draft): Draft {
  const next = draft.value === 1 ? (wordAfter(text, draft.end)?.word ?? '') : '';
  return people.test(next) || isMargin(text, draft.start, draft.end, next)
    ? amended(draft, {
        unit: next === 'people' ? 'person' : next,
        dimension: 'count',
        concept: next,
      })
    : draft;
}

const ofSoMany = lean(
  /^[ ]of[ ](?:the[ ]|its[ ]|his[ ]|her[ ]|their[ ]|our[ ])?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})[ ]\p{Ll}{2,}/u,
);
const longestOf = 40;

/** "one of its four wards": one is counted where all are. */
export const isOfSoMany = (text: string, end: number): boolean =>
  text.startsWith(' of ', end) && ofSoMany.test(text.slice(end, end + longestOf));

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
  const next = wordAfter(text, numeral.end)?.word ?? '';
  if (isMargin(text, start, numeral.end, next)) return false;
  if (isOfSoMany(text, numeral.end)) return false;
  if (unit === 'point') return true;
  if (dimension !== 'number' && dimension !== 'count') return false;
  if (text[end] === '-') return true;
  return !(unit !== null || people.test(next)) || (hedge === 'exact' && !people.test(next));
};
