import type { Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagged-word.js';

const pronouns: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they']);

/**
 * Whether a noun phrase of a text's first sentence stands for what is named outside the text, its
 * topic. A pronoun behind a noun may stand for that one.
 *
 *     It was opened in 1931.      Built by Arlo Brothers, the lock was opened in 1931.
 *     ^^                                                  ^^^^^^^^
 */
export function standsForTopic(words: readonly TaggedWord[], phrase: Phrase): boolean {
  const [first, second, ...more] = phrase;
  if (first === undefined) return false;
  const opening = first.text.toLowerCase();
  if (pronouns.has(opening)) return !words.slice(0, words.indexOf(first)).some(isNoun);
  return opening === 'the' && more.length === 0 && /^\p{Ll}/u.test(second?.text ?? '');
}

const isNoun = ({ tags }: TaggedWord) => tags.has('Noun') && !tags.has('Date');
