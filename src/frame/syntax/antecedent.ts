import { nounPhraseEndingAt, type Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagged-word.js';

/**
 * Of what a relative pronoun tells: the phrase before it, or what is called that: "the Ada is a ferry
 * that".
 *
 * @param subject of the clause around
 */
export function antecedent(words: readonly TaggedWord[], pronoun: number, subject: Phrase): Phrase {
  const phrase = nearestPhrase(words, pronoun - 1);
  const before = phrase[0] ? words[words.indexOf(phrase[0]) - 1] : undefined;
  return before?.tags.has('Copula') && subject.length > 0 ? subject : phrase;
}

const within: ReadonlySet<string> = new Set(['of', 'from', 'in', 'at', 'for']);

/** "a baker from Arlo, who" is one, "was held by a baker who" is told of the baker. */
function nearestPhrase(words: readonly TaggedWord[], end: number): Phrase {
  const whole = nounPhraseEndingAt(words, end);
  const at = words.slice(0, end).findLastIndex(({ tags }) => tags.has('Preposition'));
  const isWhole =
    at < 0 || within.has(words[at]?.text ?? '') || whole.includes(words[end] as TaggedWord);
  return isWhole ? whole : words.slice(at + 1, end + 1);
}
