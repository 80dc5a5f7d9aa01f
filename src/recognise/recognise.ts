import type { Mention, QuantityMention, Reading, TimeMention } from '../domain/mention.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { withCompounds } from './compounds.js';
import { inStep, type Steps } from './in-step.js';
import { namedIn } from './named.js';
import { officesOf } from './names/offices.js';
import { findPeople } from './names.js';
import { recogniseQuantities } from './quantities.js';
import { quoteSteps } from './quotes.js';
import { withSpokenDays } from './spoken-days.js';
import { withoutSpokenOrder } from './spoken-order.js';
import { recogniseTimes } from './times.js';
import { titleReader } from './titles.js';
import { widened } from './wide.js';
import { wordsOf } from './words.js';

/**
 * Compiles all recognisers; the result reads some articles, such as those of a story. They are read
 * in step: each recogniser goes over all of them before the next one begins.
 */
export function compileRecognisers(
  vocabulary: Vocabulary,
): (articles: readonly SegmentedArticle[]) => readonly Reading[] {
  const times = recogniseTimes(vocabulary);
  const quantities = recogniseQuantities(vocabulary);
  const quotes = quoteSteps(vocabulary);
  const titlesOf = titleReader(officesOf(vocabulary.names));

  function* read(segmented: SegmentedArticle): Steps<Reading> {
    const wide = widened(segmented);
    const words = wordsOf(wide.article.text);
    yield;
    const named = findPeople(wide, words);
    yield;
    const spoken = yield* quotes(wide, words, named);
    yield;
    const figures = quantities(wide, words) as readonly QuantityMention[];
    yield;
    const dates = times(wide, words) as readonly TimeMention[];
    yield;
    const mentions = mergedByPlace(spoken, withoutOverlap(figures, dates));
    const { article, paragraphs, sentences, quoted } = segmented;
    return {
      article,
      paragraphs,
      sentences,
      quoted,
      mentions: withCompounds(
        article.text,
        withoutSpokenOrder(withSpokenDays(segmented, mentions)),
      ),
      titles: titlesOf(named),
      people: namedIn(named),
    };
  }
  return (articles) => inStep(articles.map(read));
}

/** Two lists, each sorted by start and end, as one; of equals the first list's stand before. */
function mergedByPlace(a: readonly Mention[], b: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = [];
  let i = 0;
  for (const mention of b) {
    for (; i < a.length && !isBehind(a[i] as Mention, mention); i += 1) all.push(a[i] as Mention);
    all.push(mention);
  }
  for (; i < a.length; i += 1) all.push(a[i] as Mention);
  return all;
}

const isBehind = ({ span: [start, end] }: Mention, { span }: Mention) =>
  start > span[0] || (start === span[0] && end > span[1]);

/**
 * Figures and times that claim the same words: a duration is both, and becomes one mention with
 * both meanings; "26 February" is a time only, "90 kilometres an hour" a figure only.
 */
function withoutOverlap(
  quantities: readonly QuantityMention[],
  times: readonly TimeMention[],
): readonly Mention[] {
  const kept: Mention[] = [];
  let q = 0;
  let t = 0;
  while (q < quantities.length || t < times.length) {
    const quantity = quantities[q];
    const time = times[t];
    if (!time || (quantity && quantity.span[1] <= time.span[0])) {
      kept.push(quantity as QuantityMention);
      q++;
    } else if (!quantity || time.span[1] <= quantity.span[0]) {
      kept.push(time);
      t++;
    } else if (time.time.type === 'duration' && isSpanOfTime(quantity)) {
      kept.push({ ...quantity, time: quantity.time ?? time.time });
      q++;
      t++;
    } else if (time.time.type === 'duration' && quantity.quantity.dimension === 'age') {
      t++;
    } else if (time.time.type === 'set' && quantity.span[0] < time.span[0]) {
      t++;
    } else {
      q++;
    }
  }
  return kept;
}

const isSpanOfTime = ({ quantity }: QuantityMention) => quantity.dimension === 'duration';
