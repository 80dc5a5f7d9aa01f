import type { SegmentedArticle, Sentence } from '../../domain/segments.js';
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

/** Words in marks that nobody is said to have said: a name, a heading. */
export const unsaid = (place: Placed): Speech => ({
  form: 'term',
  parts: [place],
  content: [place.passage.outer],
  carrier: {},
});

/** The utterance with one more quoted part. */
export const joined = (previous: Speech, place: Placed): Speech => ({
  ...previous,
  parts: [...previous.parts, place],
  content: [...previous.content, place.passage.outer],
});

export const opensSentence = ({ first, before }: Placed) => before[0] === first.span[0];

/** The sentence holds the end of the speech before, or the words that attribute it. */
export function isSaidIn({ span }: Sentence, { parts, carrier, form }: Speech): boolean {
  const end = parts.at(-1)?.passage.outer[1] ?? 0;
  const cue = carrier.cue?.span[0] ?? -1;
  const inside = (at: number) => at >= span[0] && at < span[1];
  return form === 'direct' ? inside(end - 1) || inside(cue) : inside(end - 1);
}
