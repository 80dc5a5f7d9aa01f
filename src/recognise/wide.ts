import type { SegmentedArticle } from '../domain/segments.js';

const beyondBytes = /[^\0-\xff]/;

/**
 * The article with its text in sixteen-bit units. V8 keeps a text without curly marks in bytes, and
 * has machine code of its own for each pattern that reads one: patterns are most of what
 * recognisers are made of, and that of one sort of text would drive the other's from the caches.
 */
export function widened(segmented: SegmentedArticle): SegmentedArticle {
  const { article } = segmented;
  if (beyondBytes.test(article.text)) return segmented;
  const text = `${article.text}\u2019`.slice(0, -1);
  return { ...segmented, article: { ...article, text } };
}
