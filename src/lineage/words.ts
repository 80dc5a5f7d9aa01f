import type { SegmentedArticle } from '../domain/segments.js';
import type { Span } from '../domain/span.js';

/** An article's words outside quotation marks, as hashes, with where each stands. */
export interface Words {
  /** One a word; 0 where a quotation was, so that no run of words crosses it. */
  readonly hashes: readonly number[];
  readonly spans: readonly Span[];
}

/** Letters, marks and digits of all scripts. */
const word = /[\p{L}\p{M}\p{N}]+/uy;

const offset = 0x811c9dc5;
const hashed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** FNV-1a, 32 bits, never 0: equal words, in any case, have equal hashes on every machine. */
function hashOf(printed: string): number {
  const lower = printed.toLowerCase();
  let hash = offset;
  for (let i = 0; i < lower.length; i++) hash = hashed(hash, lower.charCodeAt(i));
  return hash || 1;
}

/** A letter or digit of ASCII in lower case; 0 for what else there is. */
const lowerOf = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** Dashes, quotation marks, spaces. */
const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070;

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
  const words = { hashes: [], spans: [] };
  for (const stretch of outsideQuotes(segmented)) readWords(segmented.article.text, stretch, words);
  return words;
}

/** Letter by letter where they are of ASCII, as nearly all are: a pattern takes thrice as long. */
function readWords(
  text: string,
  [start, end]: Span,
  { hashes, spans }: { readonly hashes: number[]; readonly spans: Span[] },
): void {
  for (let at = start; at < end; at += 1) {
    const from = at;
    let hash = offset;
    for (; at < end; at += 1) {
      const lower = lowerOf[text.charCodeAt(at)] ?? 0;
      if (lower === 0) break;
      hash = hashed(hash, lower);
    }
    const next = at < end ? text.charCodeAt(at) : 0;
    if (next >= 0x80 && !isPunctuation(next)) {
      word.lastIndex = from;
      if (word.test(text)) at = Math.min(word.lastIndex, end);
      hash = hashOf(text.slice(from, at));
    }
    if (at === from) continue;
    hashes.push(hash || 1);
    spans.push([from, at]);
  }
  hashes.push(0);
  spans.push([end, end]);
}
