import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import type { Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagged-word.js';

/**
 * What a date names that stands before its noun: it dates that, and not what the sentence tells.
 *
 *     The board upheld the ban that followed the Jan. 6 riot at the Capitol.
 *                                                ^^^^^^ ^^^^
 *
 * What somebody or something is, that one is at its date: "The Ada is a 1931 ferry".
 */
export function datedNoun(words: readonly TaggedWord[], date: Span): Phrase | undefined {
  const first = words.findIndex(({ span }) => span[1] > date[0]);
  const last = words.findLastIndex(({ span }) => span[0] < date[1]);
  const [before, end] = [words[first - 1], words[last]];
  const ownsNoun = end?.tags.has('Possessive') || (before !== undefined && opensPhrase(before));
  if (!end || !ownsNoun || end.breaks || words[first - 2]?.tags.has('Copula')) return undefined;
  const next = words[last + 1];
  if (next && isNounByPlace(next, end)) {
    return [{ ...next, tags: new Set(['Noun']) }, ...nounsFrom(words, last + 2)];
  }
  const phrase = nounsFrom(words, last + 1);
  return phrase.some(isNoun) ? phrase : undefined;
}

/** "the Jan. 6 riot", "the Friday vote": what the tagger takes for a verb; "the 1970s saw" has one. */
const isNounByPlace = ({ text, tags }: TaggedWord, date: TaggedWord) =>
  tags.has('Verb') &&
  !['Auxiliary', 'Copula', 'PastTense', 'Gerund', 'Participle'].some((name) => tags.has(name)) &&
  !/s$/.test(text) &&
  !/s$/.test(date.text);

/** What people make and bring out. */
const works =
  wordSet(`film movie album song single novel book play series show sitcom comedy drama thriller musical game
  documentary opera record mixtape soundtrack magazine`);

/** "Lights is a 1931 comedy film", "a comedy film from 1931": it came out then. */
export function isDatedWork(words: readonly TaggedWord[], date: Span): boolean {
  const first = words.findIndex(({ span }) => span[1] > date[0]);
  const last = words.findLastIndex(({ span }) => span[0] < date[1]);
  const isFrom = words[first - 1]?.text === 'from' && isWork(words[first - 2]);
  return isFrom || (!words[last]?.breaks && isWork(nounsFrom(words, last + 1).at(-1)));
}

/** "the 1931 film Lights", "her 1931 album": whether what a date stands before is brought out. */
export const namesWork = (phrase: Phrase): boolean => phrase.some(isWork);

const isWork = (word: TaggedWord | undefined): boolean => works.has(word?.root ?? '');

/** The letter that tokenised text cuts off "the 1970 's" is none. */
const isNoun = ({ text, tags }: TaggedWord) => tags.has('Noun') && text.length > 1;

const opensPhrase = ({ tags, breaks }: TaggedWord) =>
  !breaks && (tags.has('Determiner') || tags.has('Possessive'));

function nounsFrom(words: readonly TaggedWord[], start: number): Phrase {
  let end = start;
  while (isOfPhrase(words[end]) && !words[end - 1]?.breaks) end++;
  return words.slice(start, end);
}

const isOfPhrase = (word: TaggedWord | undefined) =>
  word !== undefined &&
  ['Noun', 'Adjective'].some((name) => word.tags.has(name)) &&
  !word.tags.has('Pronoun');
