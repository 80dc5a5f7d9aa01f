import type { Article } from '../domain/article.js';
import { articleFault, type Fields, isBlank, wordFields } from './article-fault.js';
import { contentHash } from './content-hash.js';
import type { Outcome } from './outcome.js';

/** Where a record came from, and what follows from that if it doesn't say itself. */
export interface Origin {
  /** Path, or `path:line`. */
  readonly source: string;
  readonly story: string;
  /** Id of a file's only article: its relative path. */
  readonly id?: string;
  /** Narrows `source` down to a field: `:line:column`. */
  readonly place?: (field: string) => string;
}

/** Checks a record (parsed JSON or front matter) and fills in id and story. */
export function toArticle(record: unknown, { source, story, id, place }: Origin): Outcome {
  if (!isRecord(record)) {
    return { problem: { source, reason: 'not an object with the fields of an article' } };
  }
  const fields = present(record);
  const fault = articleFault(fields);
  if (fault) {
    const where = fault.field === undefined ? '' : (place?.(fault.field) ?? '');
    return { problem: { source: source + where, reason: fault.reason } };
  }
  const article = { ...fields, story: fields.story ?? story } as Article;
  return { article: { ...article, id: article.id ?? id ?? hash(article) }, source };
}

function hash({ story, outlet, title, published, url, text }: Article): string {
  return contentHash([story, outlet, title, published, url, text]);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaves out what is null or blank; a number where we expect words is taken as printed. */
function present(record: Fields): Fields {
  const kept = Object.entries(record).flatMap(([key, value]) => {
    const isWords = wordFields.includes(key);
    if (value === null || value === undefined || (isWords && isBlank(value))) return [];
    return [[key, isWords && typeof value === 'number' ? String(value) : value]];
  });
  return Object.fromEntries(kept);
}
