import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { isStop } from './noun-phrase.js';
import { isPlaced } from './places.js';
import { isOfSoMany } from './pronoun-one.js';
import { type UnitIndex, unitAt } from './unit-index.js';
import { wordBefore } from './words.js';

/**
 * Two in five candidates are years and pronouns. What is one beyond doubt is known by its
 * neighbours and not read at all; doubtful ones are read and judged as a whole.
 */
export const isNothing = (index: UnitIndex, text: string, at: number, word: string): boolean =>
  isYear(index, text, at) || (inLowerCase(word) === 'one' && isPronoun(text, at));

const fourDigits = lean(/(?:1[5-9]|20)\d\d(?![\d%\p{L}\p{Sc}-]|[.,]\d)/uy);
const yearWords = wordSet(
  'in since until by during before after the of from and early late a his her its their',
);

/** "since 2016", "the 2016 vote", but "by 2016 miles". */
function isYear(index: UnitIndex, text: string, at: number): boolean {
  if (text[at] !== '1' && text[at] !== '2') return false;
  fourDigits.lastIndex = at;
  if (!fourDigits.test(text)) return false;
  return (
    yearWords.has(inLowerCase(wordBefore(text, at)?.word ?? '')) &&
    !unitAt(index, text, at + 'YYYY '.length)
  );
}

const counting = new Set(['in', 'out', 'and', 'or', 'to', 'over']);
const follower = /[ ]([a-z]+)/y;

/** "one of", "one that", "one,": nothing that it could count follows. */
function isPronoun(text: string, at: number): boolean {
  if (isPlaced(text, at)) return false;
  const end = at + 'one'.length;
  follower.lastIndex = end;
  const next = follower.exec(text)?.[1];
  if (next === undefined)
    return (
      !/[-\s]/.test(text[end] ?? '') &&
      !/^(?:minus|negative)$/.test(wordBefore(text, at)?.word ?? '')
    );
  return isStop(next) && !counting.has(next) && !isOfSoMany(text, end);
}
