import type { TimeMention } from '../domain/mention.js';
import type { TimeRelation } from '../domain/time-expression.js';
import type { Recogniser } from './recogniser.js';
import { join } from './times/join.js';
import type { Expression } from './times/meaning.js';
import { articleDay, narrow } from './times/portion.js';
import { relationAfter, relationBefore } from './times/relation.js';
import { resolve } from './times/resolve.js';
import { scan } from './times/scan.js';
import { standsAlone } from './times/stands-alone.js';
import { tenseAround } from './times/tense.js';

/**
 * Dates, times, durations and sets, resolved against the article's date. Without one, relative
 * expressions keep open values such as `XXXX-WXX-5`, and no bounds.
 */
export const recogniseTimes: Recogniser = () => (segmented) => {
  const { article, sentences } = segmented;
  const { text } = article;
  const today = articleDay(article.published);
  const mentions: TimeMention[] = [];
  let sentence = 0;
  let last: { readonly end: number; readonly relation: TimeRelation | undefined } | undefined;

  for (const expression of join(text, scan(text)).filter((each) => standsAlone(text, each))) {
    const { start, end, meaning, portion } = expression;
    while ((sentences[sentence + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    const resolved = resolve(meaning, { today, tense: () => tenseAround(text, start, end) });
    if (resolved === null) continue;
    const relation = relationOf(text, expression, last);
    last = { end, relation };
    const words = text.slice(start, end);
    mentions.push({
      kind: 'time',
      span: [start, end],
      sentence,
      time: {
        words,
        span: [start, end],
        ...narrow(resolved, portion, today),
        ...(relation ? { relation } : {}),
      },
    });
  }
  return mentions;
};

function relationOf(
  text: string,
  { start }: Expression,
  last: { readonly end: number; readonly relation: TimeRelation | undefined } | undefined,
): TimeRelation | undefined {
  const near = last !== undefined && start - last.end <= 16;
  const paired = near ? relationAfter(text.slice(last.end, start), last.relation) : undefined;
  return paired ?? relationBefore(text, start);
}
