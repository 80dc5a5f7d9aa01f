import type { Span } from '../domain/span.js';
import type { Phrase } from './noun-phrase.js';
import { subjectBefore } from './subject.js';
import type { TaggedWord } from './tagger.js';
import { verbAfter, verbBefore } from './verbs.js';

export interface Predication {
  /** Noun phrase or pronoun before the verb, article and figures included; may be empty. */
  readonly subject: Phrase;
  /** Infinitive of the verb that governs the claim. */
  readonly predicate?: string;
}

/** "with more than about 40": so many words between it and the figure, and one before it. */
const hedgedBy = 5;

/**
 * Reads off the tags what is said of what around a claim:
 *
 *     The blaze, which began at a mill, had killed 14 people.
 *         ^^^^^ subject                     ^^^^^^ predicate
 */
export function predicationAt(words: readonly TaggedWord[], claim: Span): Predication {
  const from = words.findIndex(({ span }) => span[1] > claim[0]);
  const verb = from < 0 ? undefined : (verbBefore(words, from) ?? verbAfter(words, from));
  if (verb === undefined) return { subject: [] };
  const { root } = words[verb] as TaggedWord;
  const predicate = isOwned(words, from) ? 'have' : root;
  return { subject: subjectBefore(words, verb), predicate };
}

/** "Arlo is a port, with about 40 boats": it has them. */
function isOwned(words: readonly TaggedWord[], claim: number): boolean {
  const near = words.slice(Math.max(0, claim - hedgedBy), claim);
  const at = near.findLastIndex(({ text }) => text === 'with');
  return at > 0 && near[at - 1]?.breaks === true;
}
