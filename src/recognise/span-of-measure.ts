import { lean } from './lean-pattern.js';

/** No name of a measure goes on further behind its span of time. */
const reach = 40;
const measure = lean(
  /^[ -](?:\p{Ll}{3,12} )?(?:averages?|means?|medians?|rates?|incidence)(?![\p{L}-])/u,
);

/**
 * Whether a span of time that ends at `end` is part of a measure's name, and no claim of its own: "the
 * four-week average", "a seven-day moving average", "the 12-month rate"; but not "a four-week strike".
 */
export const isSpanOfMeasure = (text: string, end: number): boolean =>
  text[end - 1] !== 's' && measure.test(text.slice(end, end + reach));
