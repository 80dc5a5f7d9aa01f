import { weekdayForms } from '../../domain/calendar-names.js';
import { articles, functionWords, possessives } from '../../domain/function-words.js';
import { wordSet } from '../../domain/word-set.js';
import { opensCapital } from '../lean-pattern.js';
import { oneBefore } from '../one-before.js';
import { inLowerCase } from '../words.js';
import { singular } from './singular.js';
import { wordsAfter } from './words.js';

/** Words at which a phrase has ended. */
const stops: ReadonlySet<string> = new Set([
  ...functionWords,
  ...wordSet(`
    after before since until during about against between than as if when while where because
    must not no also only just per ago later earlier last next said says say now then there here
    up down out off away inside outside behind among without truly below above ahead recently
    currently throughout across amid southwest northwest southeast northeast north south
    east west each every all both more less fewer higher lower other today yesterday tomorrow so
    still already never ever mr mrs ms early late due along through beginning starting
  `),
  ...weekdayForms.map(([name]) => name),
]);

export const isStop = (word: string): boolean => stops.has(inLowerCase(word));

/**
 * Whether the word at a place in a phrase stands behind it: what comes first may be a participle.
 * "the first time |Roe won": behind a time a name begins a clause.
 */
const endsPhrase = (word: string, place: number, before: string): boolean =>
  isStop(word) || (place > 0 && (isVerb(word) || (before === 'time' && opensCapital.test(word))));

const determiners: ReadonlySet<string> = new Set([
  ...[...articles, ...possessives],
  ...['all', 'this', 'these', 'those'],
]);

export const isDeterminer = (word: string): boolean => determiners.has(inLowerCase(word));
const longestPhrase = 4;

/** A verb that follows a noun: "the vote |came", "the average |dipped", "the plan |didn't". */
const verb =
  /(?:n['’]t|[a-z]{3,}ed)$|^(?:came|went|took|made|saw|gave|got|won|lost|found|told|knew|began|fell|rose|struck|held|stood|grew|mainly|largely|mostly|nearly|partly)$/;
const nounInEd = /^(?:[a-z]*(?:seed|need|speed|feed|breed)|hundred|shed)$/;

const isVerb = (word: string): boolean => verb.test(word) && !nounInEd.test(word);

/**
 * The words of a noun phrase from `at` on: up to a function word, punctuation or, as a verb
 * may follow ("of its members left"), the first plural.
 */
export function phraseAfter(text: string, at: number, endsAtPlural = true): string | undefined {
  const words = wordsAfter(text, at, longestPhrase + 1);
  const from = words[0] && isDeterminer(words[0].word) ? 1 : 0;
  let to = from;
  while (
    to < words.length &&
    to - from < longestPhrase &&
    !endsPhrase(words[to]?.word ?? '', to - from, oneBefore(words, to)?.word ?? '')
  ) {
    to++;
    if (endsAtPlural && singular(oneBefore(words, to)?.word ?? '') !== undefined) break;
  }
  const [first, last] = [words[from], oneBefore(words, to)];
  return to > from && first && last ? text.slice(first.start, last.end) : undefined;
}
