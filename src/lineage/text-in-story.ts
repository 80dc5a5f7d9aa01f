import type { Article } from '../domain/article.js';
import type { SegmentedArticle } from '../domain/segments.js';
import { type Shingles, shinglesOf } from './shingles.js';
import { type Words, wordsOutsideQuotes } from './words.js';

/** What lineage needs of one article. */
export interface StoryText {
  readonly article: Article;
  readonly words: Words;
  readonly shingles: Shingles;
}

export function storyTextOf(segmented: SegmentedArticle): StoryText {
  const words = wordsOutsideQuotes(segmented);
  return { article: segmented.article, words, shingles: shinglesOf(words) };
}
