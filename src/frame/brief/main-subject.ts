import type { VerbGroup } from '../syntax/clauses.js';
import { nameOf, type Phrase } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';

/**
 * What a sentence is about; what follows without a subject of its own, or of "he" or "she", is told
 * of it too:
 *
 *     The album was praised, topping the charts and selling 3,000 copies.
 *     ^^^^^^^^^
 *     Lights was released in May.      (which compromise takes for a verb)
 *     ^^^^^^
 */
export function mainSubject(words: readonly TaggedWord[], groups: readonly VerbGroup[]): Phrase {
  const name = openingName(words);
  if (name.length > 0) return name;
  return groups.find(({ subject }) => subject.length > 0)?.subject ?? [];
}

/** A name of one word that is a verb elsewhere: another one follows. */
function openingName([first, second]: readonly TaggedWord[]): Phrase {
  const isName =
    first?.tags.has('Verb') && !first.tags.has('Gerund') && /^\p{Lu}/u.test(first.text);
  const isFollowed = ['Auxiliary', 'PastTense'].some((name) => second?.tags.has(name));
  return first && isName && isFollowed && !first.breaks ? [first] : [];
}

const personal: ReadonlySet<string> = new Set(['he', 'she']);

/** Whether a phrase leaves open of whom is spoken: none, "1931", "he". */
export const isOpen = (phrase: Phrase) =>
  nameOf(phrase) === undefined &&
  phrase.every(({ text, tags }) => !tags.has('Pronoun') || personal.has(text));
