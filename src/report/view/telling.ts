import { differingWords } from '../../compare/differing-words.js';
import type { Evidence, Finding } from '../../domain/finding.js';
import type { Span } from '../../domain/span.js';

/** Which spans of a piece of evidence to mark. */
export type Telling = (evidence: Evidence) => readonly Span[];

/** All of it. */
export const whole: Telling = ({ span }) => [span];

/**
 * Of two wordings of one thing only the words that differ, since a reader looks for these; of
 * anything else all of it. Each side is held against the first words of another.
 */
export function differing({ aspect, evidence }: Finding): Telling {
  const first = evidence[0];
  const other = evidence.find(({ side }) => side !== first?.side);
  if (aspect !== 'wording' || !first || !other) return whole;
  return (one) => {
    const against = one.side === first.side ? other : first;
    const spans = differingWords(one.text, against.text)?.a;
    const start = one.span[0];
    return spans?.length ? spans.map(([from, to]) => [start + from, start + to]) : whole(one);
  };
}
