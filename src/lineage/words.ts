import { rememberWords } from '../compare/remember-words.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Span } from '../domain/span.js';

/** An article's words outside quotation marks, as hashes, with where each stands. */
export interface Words {
  /** One a word; 0 where a quotation was, so that no run of words crosses it. */
  readonly hashes: readonly number[];
  readonly spans: readonly Span[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** FNV-1a, 32 bits, never 0: equal words, in any case, have equal hashes on every machine. */
const hashOf = rememberWords((printed) => {
  const lower = printed.toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < lower.length; i++) {
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
  }
  return hash || 1;
});

/** The stretches between outermost quotations: what somebody said is nobody's copy. */
function outsideQuotes({ article, quoted }: SegmentedArticle): readonly Span[] {
  const outermost = quoted.filter(({ depth }) => depth === 0).map(({ outer }) => outer);
  const starts = [0, ...outermost.map(([, end]) => end)];
  const ends = [...outermost.map(([start]) => start), article.text.length];
  return starts
    .map((start, i): Span => [start, ends[i] ?? start])
    .filter(([start, end]) => end > start);
}

/** Reads the words that are the outlet's own, in order. */
export function wordsOutsideQuotes(segmented: SegmentedArticle): Words {
  const hashes: number[] = [];
  const spans: Span[] = [];
  for (const [start, end] of outsideQuotes(segmented)) {
    for (const match of segmented.article.text.slice(start, end).matchAll(word)) {
      const at = start + match.index;
      hashes.push(hashOf(match[0]));
      spans.push([at, at + match[0].length]);
    }
    hashes.push(0);
    spans.push([end, end]);
  }
  return { hashes, spans };
}
