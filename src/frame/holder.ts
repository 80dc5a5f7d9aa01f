import type { QuoteMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';

interface Reported {
  readonly span: Span;
  readonly speaker: string | undefined;
}

/** Deeper nesting than this is a broken text, not reported speech. */
const deepest = 8;

/**
 * Answers to whom an assertion at `span` is attributed: the speaker of the innermost reported
 * speech around it; undefined: the outlet's own. Ask in ascending order of `span`: one sweep over
 * the article answers all.
 */
export function holders(quotes: readonly QuoteMention[]): (span: Span) => string | undefined {
  const reported: readonly Reported[] = quotes
    .flatMap(({ quote }) => quote.content.map((span) => ({ span, speaker: quote.speaker })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let next = 0;
  let open: Reported[] = [];
  return (span) => {
    while (next < reported.length && (reported[next] as Reported).span[0] <= span[0]) {
      open.push(reported[next++] as Reported);
    }
    open = open.filter(({ span: [, end] }) => end > span[0]).slice(-deepest);
    return open.findLast(({ span: [, end] }) => end >= span[1])?.speaker;
  };
}
