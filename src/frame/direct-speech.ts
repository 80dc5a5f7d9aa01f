import type { QuoteMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';

/** Ask in ascending order; direct speech is compared as quotations, word by word. */
export function withinDirectSpeech(quotes: readonly QuoteMention[]): (span: Span) => boolean {
  const direct = quotes.filter(({ quote }) => quote.form === 'direct').map(({ span }) => span);
  let next = 0;
  return ([start]) => {
    while (next < direct.length && (direct[next] as Span)[1] <= start) next++;
    const [from, to] = direct[next] ?? [Infinity, Infinity];
    return from <= start + 1 && start < to;
  };
}
