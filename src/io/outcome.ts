import type { Article, Skipped } from '../domain/article.js';

/** What became of one input: an article, or the reason why there is none. */
export type Outcome =
  | { readonly article: Article; readonly source: string }
  | { readonly problem: Skipped };
