import type { QuantityMention } from '../domain/mention.js';
import type { Quantity } from '../domain/quantity.js';
import type { Sentence } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import type { Building } from './building.js';
import type { Draft } from './quantities/draft.js';
import { durationTime } from './quantities/duration-time.js';
import { hedgedWords } from './quantities/hedges.js';
import { readQuantities } from './quantities/read-quantities.js';
import { indexUnits } from './quantities/unit-index.js';
import type { Recogniser } from './recogniser.js';
import { wordsOf } from './words.js';

/**
 * Finds numbers, money, shares, counts, measures, durations, ages, ordinals and scores with their
 * hedge, movement, basis and concept. What is vague or unsupported gives no number.
 */
export const recogniseQuantities: Recogniser = (vocabulary) => {
  const index = indexUnits(vocabulary.units);
  return ({ article, sentences }, words = wordsOf(article.text)) => {
    const sentenceAt = sentenceFinder(sentences);
    // a no-break space is read as a space: both are one unit of text
    const text = article.text.replaceAll('\u00a0', ' ');
    return readQuantities(index, text, words).map((draft) =>
      mention(article.text, draft, sentenceAt(draft.start)),
    );
  };
};

function mention(text: string, draft: Draft, sentence: number): QuantityMention {
  const time = durationTime(text, draft);
  const span: Span = [draft.start, draft.end];
  const found: Building<QuantityMention> = {
    kind: 'quantity',
    span,
    sentence,
    quantity: quantity(text, draft, span),
  };
  if (time) found.time = time;
  return found;
}

function quantity(text: string, draft: Draft, span: Span): Quantity {
  const { value, low, high, step, unit, dimension, hedge } = draft;
  const { change, of, concept, per, against } = draft;
  const words = text.slice(...span);
  const read: Building<Quantity> = { words, span, value, low, high, step, unit, dimension, hedge };
  const hedged = hedgedWords(text, draft);
  if (hedged !== undefined) read.hedged = hedged;
  if (change) read.change = change;
  if (of !== undefined) read.of = of;
  if (concept !== undefined) read.concept = concept;
  if (per !== undefined) read.per = per;
  if (against !== undefined) read.against = against;
  return read;
}

/** Places come in order, so each sentence is passed once. */
function sentenceFinder(sentences: readonly Sentence[]): (at: number) => number {
  let i = 0;
  return (at) => {
    while (i + 1 < sentences.length && (sentences[i]?.span[1] ?? 0) <= at) i++;
    return i;
  };
}
