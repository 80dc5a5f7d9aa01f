import type { Mention, QuoteMention, TimeMention } from '../domain/mention.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import { sentenceAt } from './quotes/sentence-at.js';
import { isoDay } from './times/period.js';
import { articleDay } from './times/portion.js';

/** What is counted from the day on which it is said. */
const counted =
  /^(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|last (?:night|evening))\b/i;
/** How many mentions on either side of a day in a quotation may date the quotation. */
const reach = 8;

/**
 * Leaves open the relative days of quotations that were said on another day than the article's:
 *
 *     “We will vote tomorrow,” Roe said on Monday.    printed on Thursday: no Friday
 *
 * @param mentions sorted by start
 */
export function withSpokenDays(
  { article, sentences }: SegmentedArticle,
  mentions: readonly Mention[],
): readonly Mention[] {
  const today = articleDay(article.published);
  if (today === null) return mentions;
  const published = isoDay(today);
  const quotes = mentions.filter((mention): mention is QuoteMention => mention.kind === 'quote');
  let opened = 0;
  return mentions.map((mention, index) => {
    // A quotation that a day opens stands behind it, for it ends later.
    while ((quotes[opened]?.span[0] ?? Infinity) <= mention.span[0]) opened++;
    const quote = quotes[opened - 1];
    if (mention.kind !== 'time' || !counted.test(mention.time.words)) return mention;
    if (!quote?.quote.cueSpan || quote.quote.form === 'indirect') return mention;
    const home = sentenceAt(sentences, quote.quote.cueSpan[0]);
    if (quote.span[1] < mention.span[1] || !home) return mention;
    const { span } = quote;
    const near = mentions.slice(Math.max(0, index - reach), index + reach);
    const isOtherDay = near.some((other) => dates(other, home.span, span, published));
    return isOtherDay ? leftOpen(mention) : mention;
  });
}

/** Whether a mention is a day in the attributing sentence, outside the quotation, not `published`. */
function dates(mention: Mention, home: Span, quoted: Span, published: string): boolean {
  if (mention.kind !== 'time') return false;
  const { span, time } = mention;
  const isOutside = span[1] <= quoted[0] || span[0] >= quoted[1];
  const isDay = time.type === 'date' && time.grain === 'day' && time.start !== null;
  const isSaidOn = time.relation === undefined || time.relation === 'on';
  const isHere = span[0] >= home[0] && span[1] <= home[1];
  return isHere && isOutside && isDay && isSaidOn && time.start !== published;
}

const leftOpen = (mention: TimeMention): TimeMention => ({
  ...mention,
  time: {
    ...mention.time,
    value: mention.time.value.replace(/^\d{4}-\d\d-\d\d/, 'XXXX-XX-XX'),
    start: null,
    end: null,
    implied: false,
  },
});
