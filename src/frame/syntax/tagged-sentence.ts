import type { Span } from '../../domain/span.js';
import { type VerbGroup, verbGroups } from './clauses.js';
import type { TaggedWord } from './tagged-word.js';
import { tag } from './tagger.js';

/** A sentence with its tags, and its verbs with their subjects. */
export interface TaggedSentence {
  readonly words: readonly TaggedWord[];
  readonly groups: readonly VerbGroup[];
}

export function tagSentenceOf(text: string, sentence: Span): TaggedSentence {
  const words = tag(text, sentence);
  return { words, groups: verbGroups(words) };
}
