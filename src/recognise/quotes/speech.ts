import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { Carrier, CuesIn } from './carrier.js';
import type { Placed } from './regions.js';

/** One utterance: its quoted parts, what is attributed, and by which words. */
export interface Speech {
  readonly form: 'direct' | 'partial' | 'term';
  readonly parts: readonly Placed[];
  readonly content: readonly Span[];
  readonly carrier: Carrier;
}

/** Where the reader of an article stands: the sentences, the cues, the speech before. */
export interface Reading {
  readonly text: string;
  readonly segmented: SegmentedArticle;
  readonly cues: CuesIn;
}

export type Rule = (
  reading: Reading,
  place: Placed,
  previous: Speech | undefined,
) => Speech | undefined;

/** An utterance of one part that is quoted whole. */
export const quotedWhole = (place: Placed, carrier: Carrier): Speech => ({
  form: 'direct',
  parts: [place],
  content: [place.passage.outer],
  carrier,
});

/** The utterance with one more quoted part. */
export const joined = (previous: Speech, place: Placed): Speech => ({
  ...previous,
  parts: [...previous.parts, place],
  content: [...previous.content, place.passage.outer],
});

export const opensSentence = ({ first, before }: Placed) => before[0] === first.span[0];
