import type { TimeExpression } from '../../../src/domain/time-expression.js';
import { recogniseTimes } from '../../../src/recognise/times.js';
import { segment } from '../../../src/segment/segment.js';

const recognise = recogniseTimes({
  units: [],
  modality: [],
  speech: [],
  names: [],
  concepts: [],
  acts: [],
  scales: [],
});

/** A Wednesday. */
export const wednesday = '2025-02-26';

/** The times of a text, printed on a Wednesday unless said otherwise; null: without a date. */
export function timesIn(text: string, published: string | null = wednesday) {
  const article = { id: 'a', story: 's', text, ...(published ? { published } : {}) };
  return recognise(segment(article)).flatMap((mention): readonly TimeExpression[] =>
    mention.kind === 'time' ? [mention.time] : [],
  );
}

/** `words = value`, for tables. */
export const valuesIn = (text: string, published: string | null = wednesday): readonly string[] =>
  timesIn(text, published).map(({ words, value }) => `${words} = ${value}`);

/** `words = start to end`. */
export const boundsIn = (text: string, published: string | null = wednesday): readonly string[] =>
  timesIn(text, published).map(({ words, start, end }) => `${words} = ${start} to ${end}`);
