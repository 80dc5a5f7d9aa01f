import type { TimeRelation } from '../../domain/time-expression.js';
import type { Phrase } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { inVerbGroup, verbBefore } from '../syntax/verbs.js';

/** An act of which a sentence tells when it began or came to its end. */
export interface BoundedAct {
  readonly bound: Extract<TimeRelation, 'from' | 'until'>;
  /** Infinitive or noun of the act; absent: what the verb itself says. */
  readonly predicate?: string;
  /** Of what it is the act, empty where that is not said; absent: of the verb's subject. */
  readonly subject?: Phrase;
}

const bounds: Readonly<Record<string, BoundedAct['bound']>> = {
  begin: 'from',
  start: 'from',
  commence: 'from',
  end: 'until',
  finish: 'until',
  conclude: 'until',
  complete: 'until',
  wrap: 'until',
  stop: 'until',
  cease: 'until',
};
const actNoun = /(?:ing|tion|graphy)$/;

/**
 * Reads a verb that only tells that something began or ended:
 *
 *     They began building the lock in 1931.     Construction of the lock ended in 1936.
 *          ^^^^^ ^^^^^^^^ from                  ^^^^^^^^^^^^                 ^^^^^ until
 *
 * So "in 1931" says of the act what "from 1931" says where it is told by its own verb.
 */
export function boundedAct(words: readonly TaggedWord[], verb: number): BoundedAct | undefined {
  const root = words[verb]?.root ?? '';
  // Who became mayor in 1931 was mayor from then on.
  if (root === 'become') return { bound: 'from' };
  const bound = bounds[root];
  if (bound === undefined) {
    const aspect = words[verb - 1]?.text === 'to' ? verb - 2 : verb - 1;
    const before = bounds[words[aspect]?.root ?? ''];
    return before && { bound: before };
  }
  if (isPassive(words, verb) && bound === 'from') return undefined;
  return { bound, ...actOf(words, verb) };
}

const isPassive = (words: readonly TaggedWord[], verb: number) =>
  words[verb]?.tags.has('Passive') === true;

/** The act that a noun before the verb names: "construction (of the lock)", "principal photography". */
function actOf(words: readonly TaggedWord[], verb: number): Omit<BoundedAct, 'bound'> {
  const isJoined = words[verb - 1]?.tags.has('Conjunction') === true;
  const end = isJoined ? (verbBefore(words, verb - 1) ?? verb) : verb;
  const noun = words.slice(0, Math.min(end, 2)).findIndex(({ text }) => actNoun.test(text));
  if (noun < 0) return {};
  const behind = words.slice(noun + 1, end).filter((word) => !inVerbGroup(word) || isName(word));
  const [of, ...subject] = behind;
  return { predicate: words[noun]?.root ?? '', subject: of?.text === 'of' ? subject : [] };
}

const isName = ({ text }: TaggedWord) => /^\p{Lu}/u.test(text);
