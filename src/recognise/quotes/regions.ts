import type { QuotedPassage, SegmentedArticle, Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { oneBefore } from '../one-before.js';

/** An outermost quoted passage with the text around it that may say who speaks. */
export interface Placed {
  readonly passage: QuotedPassage;
  readonly paragraph: number;
  /** The sentence in which it begins, and the one in which it ends. */
  readonly first: Sentence;
  readonly last: Sentence;
  /** From the passage before, or the sentence's start, to this one. */
  readonly before: Span;
  /** From this one to the next, or to the sentence's end. */
  readonly after: Span;
}

/** The outermost passages of an article, each in its place. */
export function placed({ quoted, sentences }: SegmentedArticle): readonly Placed[] {
  const outermost = quoted.filter(({ depth }) => depth === 0);
  const found: Placed[] = [];
  let at = 0;
  for (const [index, passage] of outermost.entries()) {
    while (at + 1 < sentences.length && (sentences[at + 1] as Sentence).span[0] <= passage.outer[0])
      at += 1;
    let end = at;
    while (
      end + 1 < sentences.length &&
      (sentences[end + 1] as Sentence).span[0] < passage.outer[1]
    )
      end += 1;
    const first = sentences[at];
    const last = sentences[end];
    if (!first || !last) continue;
    const previous = oneBefore(outermost, index);
    const next = outermost[index + 1];
    found.push({
      passage,
      paragraph: first.paragraph,
      first,
      last,
      before: [Math.max(first.span[0], previous?.outer[1] ?? 0), passage.outer[0]],
      after: [
        passage.outer[1],
        Math.max(passage.outer[1], Math.min(last.span[1], next?.outer[0] ?? last.span[1])),
      ],
    });
  }
  return found;
}
