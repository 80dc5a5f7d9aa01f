import type { Mention, QuantityMention, Reading, TimeMention } from '../domain/mention.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { namedIn } from './named.js';
import { officesOf } from './names/offices.js';
import { findPeople, type Person } from './names.js';
import { recogniseQuantities } from './quantities.js';
import { recogniseQuotes } from './quotes.js';
import { withSpokenDays } from './spoken-days.js';
import { withoutSpokenOrder } from './spoken-order.js';
import { recogniseTimes } from './times.js';
import { titleReader } from './titles.js';
import { widened } from './wide.js';
import { type Words, wordsOf } from './words.js';

/**
 * Compiles all recognisers; the result reads some articles, such as those of a story. Each recogniser
 * goes over all of them before the next one begins: its patterns are many, and once the processor
 * has fetched them they serve every article.
 */
export function compileRecognisers(
  vocabulary: Vocabulary,
): (articles: readonly SegmentedArticle[]) => readonly Reading[] {
  const times = recogniseTimes(vocabulary);
  const quantities = recogniseQuantities(vocabulary);
  const quotes = recogniseQuotes(vocabulary);
  const titlesOf = titleReader(officesOf(vocabulary.names));
  return (articles) => {
    const wide = articles.map(widened);
    const words = wide.map(({ article }) => wordsOf(article.text));
    const wordsIn = (at: number) => words[at] as Words;
    const people = wide.map((one, at) => findPeople(one, wordsIn(at)));
    const spoken = wide.map((one, at) => quotes(one, wordsIn(at), people[at]));
    const figures = wide.map((one, at) => quantities(one, wordsIn(at)));
    const dates = wide.map((one, at) => times(one, wordsIn(at)));
    return articles.map((one, at) => {
      const named = people[at] as readonly Person[];
      const mentions = inOrder(
        spoken[at] ?? [],
        withoutOverlap(
          (figures[at] ?? []) as readonly QuantityMention[],
          (dates[at] ?? []) as readonly TimeMention[],
        ),
      );
      return {
        article: one.article,
        paragraphs: one.paragraphs,
        sentences: one.sentences,
        quoted: one.quoted,
        mentions: withoutSpokenOrder(withSpokenDays(one, mentions)),
        titles: titlesOf(named),
        people: namedIn(named),
      };
    });
  };
}

/** Two lists, each sorted by start and end, as one; of equals the first list's stand before. */
function inOrder(a: readonly Mention[], b: readonly Mention[]): readonly Mention[] {
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
