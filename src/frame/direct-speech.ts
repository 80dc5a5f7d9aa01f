import type { QuoteMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';

/** Ask in ascending order; direct speech is compared as quotations, word by word. */
export const withinDirectSpeech = (quotes: readonly QuoteMention[]): ((span: Span) => boolean) =>
  within(quotes.filter(({ quote }) => quote.form === 'direct'));

/** Ask in ascending order; words in quotation marks are not the outlet's own. */
export const withinMarks = (quotes: readonly QuoteMention[]): ((span: Span) => boolean) =>
  within(quotes.filter(({ quote }) => quote.form === 'direct' || quote.form === 'partial'));

function within(quotes: readonly QuoteMention[]): (span: Span) => boolean {
  const direct = quotes.map(({ span }) => span);
  let next = 0;
  return ([start]) => {
    while (next < direct.length && (direct[next] as Span)[1] <= start) next++;
    const [from, to] = direct[next] ?? [Infinity, Infinity];
    return from <= start + 1 && start < to;
  };
}
