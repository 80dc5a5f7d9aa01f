import type { Phrase } from './noun-phrase.js';
import { subjectBefore } from './subject.js';
import type { TaggedWord } from './tagger.js';
import { isVerb } from './verbs.js';

/**
 * What a sentence is about, unless what it says has a subject of its own; what follows without a subject of its own, or of "he" or "she", is told
 * of it too:
 *
 *     The album was praised, topping the charts and selling 3,000 copies.
 *     ^^^^^^^^^
 *     Lights was released in May.      (which compromise takes for a verb)
 *     ^^^^^^
 */
export function mainSubject(words: readonly TaggedWord[], own: Phrase): Phrase {
  if (words.indexOf(own[0] as TaggedWord) === 0) return own;
  const name = openingName(words);
  if (name.length > 0) return name;
  for (const [at, word] of words.entries()) {
    const subject = at > 0 && isVerb(word) ? subjectBefore(words, at) : [];
    if (subject.length > 0) return subject;
  }
  return [];
}

/** A name of one word that is a verb elsewhere. */
function openingName([first, second]: readonly TaggedWord[]): Phrase {
  const isName = first?.tags.has('Verb') && /^\p{Lu}/u.test(first.text);
  return first && isName && second?.tags.has('Auxiliary') ? [first] : [];
}

const personal: ReadonlySet<string> = new Set(['he', 'she']);

/** Whether a phrase leaves open of whom is spoken. */
export const isOpen = (phrase: Phrase) =>
  phrase.length === 0 || (phrase.length === 1 && personal.has(phrase[0]?.text ?? ''));
