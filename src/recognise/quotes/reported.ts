import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import type { Carrier } from './carrier.js';
import type { Cue } from './cues.js';
import { wordCount } from './word-count.js';

/** Words without marks that somebody is said to have said. */
export interface Reported {
  /** Two where the words that attribute stand in the middle: "The dam, Roe said, will hold." */
  readonly content: readonly Span[];
  readonly carrier: Carrier;
}

/** A cue in the stretch of its sentence in which nothing is attributed yet. */
export interface CuePlace {
  readonly text: string;
  readonly region: Span;
  readonly cue: Cue;
  /** The cues that follow in the region. */
  readonly later: readonly Cue[];
  /** Whose the cue is by another cue of the sentence: "Roe said it fell, [adding] that". */
  readonly shared: Span | undefined;
}

/** What a cue reports, if it reports. */
export type ReportReader = (place: CuePlace) => Reported | undefined;

/** How reported words begin that are not led up to: with a word, a quotation, a sum. */
export const opensContent: RegExp = lean(/^ [\p{L}\p{N}“"‘'$£€]/u);

const fewestWords = 3;

/** Reported words without empty parts; fewer than three words say nothing. */
export function reported(
  text: string,
  content: readonly Span[],
  carrier: Carrier,
): Reported | undefined {
  const parts = content.filter(([start, end]) => end > start);
  let words = 0;
  for (const [start, end] of parts) {
    words += wordCount(text.slice(start, Math.min(end, start + 80)).trim(), fewestWords);
  }
  return words >= fewestWords ? { content: parts, carrier } : undefined;
}
