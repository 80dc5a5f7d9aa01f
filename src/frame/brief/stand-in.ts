import type { Phrase } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { isVerb } from '../syntax/verbs.js';

const pronouns: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they']);

/**
 * Whether a noun phrase of a text's first sentence stands for what is named outside the text, its
 * topic. A pronoun behind a noun may stand for that one, but not for what only leads up to it.
 *
 *     It was opened in 1931.      Built by Arlo Brothers, the lock was opened in 1931.
 *     ^^                                                  ^^^^^^^^
 *     With 400 boats, it is the largest port.
 *                     ^^
 */
export function standsForTopic(words: readonly TaggedWord[], phrase: Phrase): boolean {
  const [first, second, ...more] = phrase;
  if (first === undefined) return false;
  const opening = first.text.toLowerCase();
  if (pronouns.has(opening)) {
    const before = words.slice(0, words.indexOf(first));
    return !before.some(isNoun) || leadsUp(before);
  }
  return opening === 'the' && more.length === 0 && /^\p{Ll}/u.test(second?.text ?? '');
}

const isNoun = ({ tags }: TaggedWord) => tags.has('Noun') && !tags.has('Date');

/** "With 400 boats,": a phrase that opens the sentence and tells nothing by itself. */
const leadsUp = (before: readonly TaggedWord[]) =>
  before[0]?.tags.has('Preposition') === true &&
  before.at(-1)?.breaks === true &&
  !before.some(isVerb);
