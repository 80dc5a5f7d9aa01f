import { nounPhraseEndingAt, type Phrase } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';

const ofTheTopic: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

/**
 * Whose a noun is, by the word before it: empty where that points to the one whom the sentence is
 * about, undefined where it is nobody's.
 *
 *     his death     Tern, whose career     Olaf Tern's death, and "Tern 's death" of tokenised text
 *     empty         ^^^^                   ^^^^^^^^^
 */
export function possessorOf(words: readonly TaggedWord[], noun: number): Phrase | undefined {
  const [word, earlier] = [words[noun - 1], words[noun - 2]];
  if (!word || word.breaks) return undefined;
  if (ofTheTopic.has(word.text.toLowerCase())) return [];
  if (word.text === 'whose')
    return earlier && isName(earlier) ? nounPhraseEndingAt(words, noun - 2) : [];
  if (word.text === 's' && earlier) return nounPhraseEndingAt(words, noun - 2);
  if (!/['’]s$/.test(word.text)) return undefined;
  const before = nounPhraseEndingAt(words, noun - 1).slice(0, -1);
  return [...before, { ...word, text: word.text.slice(0, -2) }];
}

const isName = ({ text }: TaggedWord) => /^\p{Lu}/u.test(text);
