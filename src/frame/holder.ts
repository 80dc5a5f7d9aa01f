import type { Reading } from '../domain/mention.js';
import type { Quote, Told } from '../domain/quote.js';
import type { Span } from '../domain/span.js';

/** Reported speech around a place: whose it is, and the word that attributes it. */
export interface Reported {
  readonly span: Span;
  readonly speaker: string | undefined;
  readonly told: Told;
}

/** Deeper nesting than this is a broken text, not reported speech. */
const deepest = 8;

/**
 * Answers to whom an assertion at `span` is attributed: the speaker of the innermost reported
 * speech around it; undefined: the outlet's own. Ask in ascending order of `span`: one sweep over
 * the article answers all.
 */
export function holders(reading: Reading): (span: Span) => string | undefined {
  const reportedAround = reportedSpeech(reading);
  return (span) => reportedAround(span)?.speaker;
}

/** Answers which innermost reported speech stands around a span; to be asked as `holders` is. */
export function reportedSpeech({
  article,
  mentions,
}: Reading): (span: Span) => Reported | undefined {
  const reported: readonly Reported[] = mentions
    .flatMap((mention) => (mention.kind === 'quote' ? [mention.quote] : []))
    .flatMap((quote) => {
      const speaker = quote.speaker ?? asPrinted(article.text, quote);
      const { cue, manner } = quote;
      const told = { ...(cue && { cue }), ...(manner && { manner }) };
      return quote.content.map((span) => ({ span, speaker, told }));
    })
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let next = 0;
  let open: Reported[] = [];
  return (span) => {
    while (next < reported.length && (reported[next] as Reported).span[0] <= span[0]) {
      open.push(reported[next++] as Reported);
    }
    open = open.filter(({ span: [, end] }) => end > span[0]).slice(-deepest);
    return open.findLast(({ span: [, end] }) => end >= span[1]);
  };
}

/** Longer is half a sentence. */
const mostWords = 8;

/** "they", "a witness": who cannot be named is still not the outlet. */
function asPrinted(text: string, { speakerSpan }: Quote): string | undefined {
  const words = speakerSpan && text.slice(...speakerSpan).split(',')[0];
  return words
    ?.split(' ')
    .slice(0, mostWords)
    .join(' ')
    .replace(/ (?:of|for|from|in|on|at|to|by|with|the|an?)$/, '');
}
