import type { Span } from '../../domain/span.js';
import type { SpeechEntry } from '../../domain/vocabulary.js';
import { oneBefore } from '../one-before.js';
import { phraseFinder } from '../phrases.js';
import type { Words } from '../words.js';

/**
 * An entry of the vocabulary with all that one may say of a cue: many places look at cues, and all are
 * alike in memory.
 */
type CueEntry = { readonly [Key in keyof Required<SpeechEntry>]: SpeechEntry[Key] };

/** A word or phrase that attributes, where it stands. */
export interface Cue {
  readonly span: Span;
  readonly entry: CueEntry;
  /** As printed, in lower case. */
  readonly word: string;
  /** Hash of the word before. */
  readonly before: number;
}

export const cueEntry = ({
  cue,
  words,
  introduces,
  takes,
  manner,
  noun,
}: SpeechEntry): CueEntry => ({ cue, words, introduces, takes, manner, noun });

/** Compiles the speech vocabulary; the result finds all cues in order. */
export function cueFinder(
  speech: readonly SpeechEntry[],
): (text: string, words: Words) => readonly Cue[] {
  const entries = new Map(
    speech
      .map(cueEntry)
      .flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)),
  );
  const find = phraseFinder(entries);
  return (text, words) =>
    find(text, words).map(({ span, phrase, means, index }) => ({
      span,
      entry: means,
      word: phrase,
      before: oneBefore(words.hashes, index) ?? 0,
    }));
}
