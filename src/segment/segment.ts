import type { Article } from '../domain/article.js';
import type { SegmentedArticle } from '../domain/segments.js';
import { paragraphsOf } from './paragraphs.js';
import { quotedIn } from './quoted.js';
import { sentencesOf } from './sentences.js';

/**
 * Cuts an article into paragraphs, sentences and quoted passages.
 *
 * Sentences split inside quotations too; the quoted passage spans them. Nothing is changed or
 * dropped: all spans are offsets into `article.text`, sorted by start. Linear in the text.
 */
export function segment(article: Article): SegmentedArticle {
  const paragraphs = paragraphsOf(article.text);
  return {
    article,
    paragraphs,
    sentences: sentencesOf(article.text, paragraphs),
    quoted: quotedIn(article.text, paragraphs),
  };
}
