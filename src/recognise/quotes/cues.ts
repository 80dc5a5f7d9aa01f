import type { Span } from '../../domain/span.js';
import type { SpeechEntry } from '../../domain/vocabulary.js';

/** A word or phrase that attributes, where it stands. */
export interface Cue {
  readonly span: Span;
  readonly entry: SpeechEntry;
  /** As printed, in lower case. */
  readonly word: string;
}

/** Compiles the speech vocabulary to one pattern; the result finds all cues in order. */
export function cueFinder(speech: readonly SpeechEntry[]): (text: string) => readonly Cue[] {
  const entries = new Map(
    speech.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)),
  );
  if (entries.size === 0) return () => [];
  const pattern = new RegExp(`\\b(?:${alternatives([...entries.keys()])})\\b`, 'gi');
  return (text) => {
    const cues: Cue[] = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const word = found[0].toLowerCase();
      const entry = entries.get(word);
      if (entry) cues.push({ span: [found.index, found.index + word.length], entry, word });
    }
    return cues;
  };
}

/** Words as nested alternatives by their letters, the longest first: `sa(?:id|y(?:s|ing|)) `. */
function alternatives(words: readonly string[]): string {
  const heads = new Map<string, string[]>();
  for (const word of words) {
    const tails = heads.get(word.charAt(0)) ?? [];
    heads.set(word.charAt(0), tails);
    tails.push(word.slice(1));
  }
  return [...heads]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([head, tails]) =>
      head === ''
        ? ''
        : head.replace(/\W/g, '\\$&') +
          (tails.length === 1
            ? literal(tails[0] ?? '')
            : `(?:${alternatives([...new Set(tails)])})`),
    )
    .join('|');
}

const literal = (word: string) => word.replace(/[^\w\s]/g, '\\$&');
