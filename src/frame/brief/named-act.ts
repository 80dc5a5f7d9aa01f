import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import type { Phrase } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { possessorOf } from './possessor.js';

/** An act that a noun names and not the verb of its clause. */
export interface NamedAct {
  /** The noun or the verb of the act. */
  readonly predicate: string;
  /** Whose act it is; empty: of the one whom the sentence is about. */
  readonly subject: Phrase;
}

const dated =
  wordSet(`death birth marriage wedding divorce release publication debut premiere opening closure foundation
  founding formation creation construction completion demolition retirement resignation departure
  election appointment arrival discovery invention`);
const beforeDate: ReadonlySet<string> = new Set(['in', 'on', 'of']);

/**
 * Reads the act of which a date is told where the verb tells another one:
 *
 *     He was mayor until his death in 1990.     The lock was shut after Tern's death in 1990.
 *                        ^^^^^^^^^                                      ^^^^^^^^^^^^
 */
export function datedAct(words: readonly TaggedWord[], date: Span): NamedAct | undefined {
  const first = words.findIndex(({ span }) => span[1] > date[0]);
  const at = beforeDate.has(words[first - 1]?.text ?? '') ? first - 2 : -1;
  const noun = words[at];
  if (!noun || noun.breaks || !dated.has(noun.root)) return undefined;
  const subject = possessorOf(words, at);
  return subject && { predicate: noun.root, subject };
}

const lasting: Readonly<Record<string, string>> = {
  career: 'work',
  reign: 'reign',
  rule: 'rule',
  tenure: 'serve',
};
const lasts: ReadonlySet<string> = new Set(['last', 'span', 'cover', 'run', 'stretch', 'extend']);

/** Reads what somebody did for the time that a noun of that act lasted: "her career spans four decades". */
export function lastingAct(words: readonly TaggedWord[], verb: number): NamedAct | undefined {
  const noun = words.slice(0, verb).findLastIndex(({ tags }) => !tags.has('Auxiliary'));
  const predicate = lasting[words[noun]?.root ?? ''];
  if (!lasts.has(words[verb]?.root ?? '') || predicate === undefined) return undefined;
  const subject = possessorOf(words, noun);
  return subject && { predicate, subject };
}
