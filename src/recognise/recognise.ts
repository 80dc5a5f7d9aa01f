import type { Mention, QuantityMention, Reading, TimeMention } from '../domain/mention.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { namedIn } from './named.js';
import { officesOf } from './names/offices.js';
import { findPeople } from './names.js';
import { recogniseQuantities } from './quantities.js';
import { recogniseQuotes } from './quotes.js';
import { withSpokenDays } from './spoken-days.js';
import { withoutSpokenOrder } from './spoken-order.js';
import { recogniseTimes } from './times.js';
import { titleReader } from './titles.js';
import { wordsOf } from './words.js';

/** Compiles all recognisers; the result reads one article after another. */
export function compileRecognisers(
  vocabulary: Vocabulary,
): (segmented: SegmentedArticle) => Reading {
  const times = recogniseTimes(vocabulary);
  const quantities = recogniseQuantities(vocabulary);
  const quotes = recogniseQuotes(vocabulary);
  const titlesOf = titleReader(officesOf(vocabulary.names));
  return (segmented) => {
    const words = wordsOf(segmented.article.text);
    const people = findPeople(segmented, words);
    const mentions = [
      ...quotes(segmented, words, people),
      ...withoutOverlap(
        quantities(segmented, words) as readonly QuantityMention[],
        times(segmented, words) as readonly TimeMention[],
      ),
    ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
    return Object.assign({}, segmented, {
      mentions: withoutSpokenOrder(withSpokenDays(segmented, mentions)),
      titles: titlesOf(people),
      people: namedIn(people),
    });
  };
}

/**
 * Figures and times that claim the same words: a duration is both, and becomes one mention with
 * both meanings; "26 February" is a time only.
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
    } else {
      q++;
    }
  }
  return kept;
}

const isSpanOfTime = ({ quantity }: QuantityMention) => quantity.dimension === 'duration';
