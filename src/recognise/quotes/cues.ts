import type { Span } from '../../domain/span.js';
import type { SpeechEntry } from '../../domain/vocabulary.js';
import { wordTrie } from './word-trie.js';

/** A word or phrase that attributes, where it stands. */
export interface Cue {
  readonly span: Span;
  readonly entry: SpeechEntry;
  /** As printed, in lower case. */
  readonly word: string;
}

/** Compiles the speech vocabulary; the result finds all cues in order. */
export function cueFinder(speech: readonly SpeechEntry[]): (text: string) => readonly Cue[] {
  const entries = new Map(
    speech.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)),
  );
  const trie = wordTrie([...entries.keys()]);
  return (text) => {
    const cues: Cue[] = [];
    trie.scan(text, (start, end) => {
      const word = text.slice(start, end).toLowerCase();
      const entry = entries.get(word);
      if (entry) cues.push({ span: [start, end], entry, word });
    });
    return cues;
  };
}
