import type { TaggedWord } from './tagger.js';

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

export function verbAfter(words: readonly TaggedWord[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(words.length, from + reach); i++) {
    if (isVerb(words[i] as TaggedWord)) return i;
  }
  return undefined;
}
