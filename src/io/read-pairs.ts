import type { Article } from '../domain/article.js';
import { readJsonLines } from './read-jsonl.js';
import { toArticle } from './to-article.js';

/** Two texts to compare, as articles of one story. */
export interface Pair {
  /** As given, else the number of the line. */
  readonly id: unknown;
  readonly articles: readonly [a: Article, b: Article];
}

/** One line's pair, or why it has none. `line` counts from 1. */
export type PairLine = { readonly line: number } & (
  | { readonly pair: Pair }
  | { readonly fault: string }
);

/** The pairs of a JSON Lines stream `{"id", "a", "b"}`, in order. */
export async function* readPairs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PairLine> {
  for await (const read of readJsonLines(chunks)) {
    if ('fault' in read) yield read;
    else yield { line: read.line, ...toPair(read.value, read.line) };
  }
}

function toPair(value: unknown, line: number): { pair: Pair } | { fault: string } {
  const { id = line, a, b } = Object(value) as Record<string, unknown>;
  const [left, right] = [toSide('a', a), toSide('b', b)];
  if ('fault' in left) return left;
  if ('fault' in right) return right;
  return { pair: { id, articles: [left.article, right.article] } };
}

function toSide(id: 'a' | 'b', value: unknown): { article: Article } | { fault: string } {
  if (value === undefined) return { fault: `there is no "${id}"` };
  const record = typeof value === 'string' ? { text: value } : value;
  const outcome = toArticle(record, { source: id, story: 'pair' });
  if ('problem' in outcome) return { fault: `"${id}": ${outcome.problem.reason}` };
  return { article: { ...outcome.article, id, story: 'pair' } };
}
