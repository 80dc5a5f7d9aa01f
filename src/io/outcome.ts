import type { Article, Skipped } from '../domain/article.js';
import type { Place } from '../domain/place.js';

/** What became of one input: an article, or the reason why there is none. */
export type Outcome =
  | { readonly article: Article; readonly source: string; readonly place?: Place }
  | { readonly problem: Skipped };
