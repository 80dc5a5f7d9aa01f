import { spell } from '../../compare/spelling.js';
import { alignWords } from '../../compare/word-alignment.js';
import type { Span } from '../../domain/span.js';

/**
 *     It’s $5.6m, or 25 % more
 *     ^^^^ ^^^^^  ^^ ^^ ^ ^^^^
 */
const word =
  /[\p{Sc}]?\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|%/gu;
/** Aligning costs the product of both lengths. */
const longest = 400;

/**
 * The words of a text that another does not have in their place, as spans; none where the two have
 * no word in common, since then there is nothing to tell apart.
 */
export function differingWords(text: string, other: string): readonly Span[] {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  const pairs = alignWords(
    own.map(({ key }) => key),
    others.map(({ key }) => key),
  );
  if (pairs.length === 0) return [];
  const matched = new Set(pairs.map(([a]) => a));
  return own.flatMap(({ span }, index) => (matched.has(index) ? [] : [span]));
}

function wordsOf(text: string): readonly { readonly key: string; readonly span: Span }[] {
  return [...text.slice(0, 8000).matchAll(word)].slice(0, longest).map((match) => ({
    key: spell(match[0].toLowerCase().replaceAll('’', "'")),
    span: [match.index, match.index + match[0].length],
  }));
}
