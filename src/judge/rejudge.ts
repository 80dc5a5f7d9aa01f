import type { Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import type { RuleBook } from '../domain/rule.js';
import { compileJudge } from './judge.js';

/** The findings that a book's judging rules make of what a report already knows. */
export function rejudge({ facts, claims, articles }: Report, book: RuleBook): readonly Finding[] {
  const origins = new Map(articles.map(({ id, lineage }) => [id, lineage]));
  return compileJudge(book)({ facts, claims, articles, origins }).findings;
}
