import type { Span } from '../../domain/span.js';
import type { Cue } from './cues.js';

/** The words that attribute a quotation: "[she] told reporters". */
export interface Carrier {
  /** Absent where a colon alone attributes: "Her verdict:". */
  readonly cue?: Cue;
  readonly subject?: Span;
}

/** Finds the cues of a stretch of text that stand outside quotation marks. */
export type CuesIn = (region: Span) => readonly Cue[];
