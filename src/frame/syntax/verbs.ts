import { wordSet } from '../../domain/word-set.js';
import type { TaggedWord } from './tagged-word.js';

/** What belongs together stands at most so many words apart. */
export const reach = 14;

export const isVerb = ({ tags }: TaggedWord) =>
  tags.has('Verb') && !['Auxiliary', 'Modal', 'Particle'].some((name) => tags.has(name));

/** "first flew": an ordinal without its noun says when. */
export const inVerbGroup = ({ tags }: TaggedWord) =>
  ['Verb', 'Adverb', 'Auxiliary', 'Modal', 'Negative', 'Ordinal'].some((name) => tags.has(name));

export function verbBefore(words: readonly TaggedWord[], from: number): number | undefined {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (isVerb(words[i] as TaggedWord)) return i;
  }
  return undefined;
}

/** What follows may be a clause without "that": "the board said fees rose". */
const clauseTakers =
  wordSet(`say think believe hope fear know show find feel argue claim warn announce report suggest mean
  insist note add tell predict expect estimate confirm acknowledge admit deny learn`);
export const takesClause = ({ root }: TaggedWord) => clauseTakers.has(root);

/** What is held beforehand: "than expected", but "more than doubled" tells what became of something. */
const foreseeing: ReadonlySet<string> = new Set([
  'plan',
  'forecast',
  'anticipate',
  'schedule',
  'need',
]);
export const isForeseen = (word: TaggedWord) => takesClause(word) || foreseeing.has(word.root);

/** Whom they name is to do what follows: "urged the board to resign". */
const moving =
  wordSet(`urge lead ask tell allow force order want expect help enable cause permit require press push
  persuade encourage invite instruct warn advise`);
export const movesOthers = ({ root }: TaggedWord) => moving.has(root);
