import type { Span } from '../../domain/span.js';
import { governing } from './governing.js';
import type { Phrase } from './noun-phrase.js';
import { setPhrase } from './set-phrases.js';
import type { TaggedSentence } from './tagged-sentence.js';
import type { TaggedWord } from './tagged-word.js';

export interface Predication {
  /** Noun phrase or pronoun before the verb, article and figures included; may be empty. */
  readonly subject: Phrase;
  /** Infinitive of the verb that governs the claim, with its particle: `break up`. */
  readonly predicate?: string;
  /** Where that verb stands among the words. */
  readonly verb?: number;
}

/** "with more than about 40": so many words between it and the figure, and one before it. */
const hedgedBy = 5;

/**
 * Reads off the tags what is said of what around a claim:
 *
 *     The blaze, which began at a mill, had killed 14 people.
 *         ^^^^^ subject                     ^^^^^^ predicate
 *
 * @param isPast whether the claim is of a day that has passed
 */
export function predicationAt(
  { words, groups }: TaggedSentence,
  claim: Span,
  isPast: boolean,
): Predication {
  const from = words.findIndex(({ span }) => span[1] > claim[0]);
  const to = words.findLastIndex(({ span }) => span[0] < claim[1]) + 1;
  const group = from < 0 ? undefined : governing(words, groups, [from, to], isPast);
  if (!group) return { subject: [] };
  const verb = group.to - 1;
  const predicate = isOwned(words, from, verb) ? 'have' : verbOf(words, verb);
  return { subject: group.subject, predicate, verb };
}

/** What makes another verb of a verb. */
const particles: ReadonlySet<string> = new Set(['up', 'out', 'down', 'off', 'away', 'over', 'on']);

/** "broke up", "took place" and "lost her life" tell one act each; "signed in 1931" has no particle. */
function verbOf(words: readonly TaggedWord[], verb: number): string {
  const [{ root }, next] = [words[verb] as TaggedWord, words[verb + 1]];
  if (next?.tags.has('Particle') && particles.has(next.text)) return `${root} ${next.text}`;
  const participle = participleBehind(words, verb);
  if (participle) return participle.root;
  const behind = words.slice(verb + 1, verb + 4).map(({ text }) => text.toLowerCase());
  return setPhrase(root, behind) ?? root;
}

/** "was not released", "is located", "became exhausted": the tagger takes some participles for adjectives. */
function participleBehind(words: readonly TaggedWord[], verb: number): TaggedWord | undefined {
  if (!words[verb]?.tags.has('Copula') && words[verb]?.root !== 'become') return undefined;
  const at = words[verb + 1]?.tags.has('Negative') ? verb + 2 : verb + 1;
  const word = words[at];
  return word?.tags.has('Adjective') && word.text.endsWith('ed') ? word : undefined;
}

/** "Arlo is a port, with about 40 boats", "Arlo is a port with 40 boats": it has them. */
function isOwned(words: readonly TaggedWord[], claim: number, verb: number): boolean {
  const from = Math.max(0, claim - hedgedBy);
  const at = from + words.slice(from, claim).findLastIndex(({ text }) => text === 'with');
  if (at <= from) return false;
  return words[at - 1]?.breaks === true || (verb < at && words[verb]?.tags.has('Copula') === true);
}
