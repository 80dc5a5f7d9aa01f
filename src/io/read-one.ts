import { existsSync } from 'node:fs';
import type { Article, Skipped } from '../domain/article.js';
import type { Outcome } from './outcome.js';
import type { Stdin } from './read-articles.js';
import { streamArticles } from './stream-articles.js';

/**
 * The one article at a path; `articles.jsonl#003` is the one with the id 003 of several. A path
 * with several articles and no id is a problem that names the ids.
 */
export async function readOne(named: string, stdin: Stdin): Promise<Outcome> {
  const { path, id } = splitId(named);
  const articles: Article[] = [];
  const problems: Skipped[] = [];
  for await (const outcome of streamArticles([path], stdin)) {
    if ('problem' in outcome) problems.push(outcome.problem);
    else if (id === undefined || outcome.article.id === id) articles.push(outcome.article);
  }
  const [article, ...others] = articles;
  const problem = (reason: string): Outcome => ({ problem: { source: named, reason } });
  if (!article)
    return problems[0] ? { problem: problems[0] } : problem(`no article has the id ${id}`);
  if (others.length > 0)
    return problem(`${articles.length} articles; name one: ${choices(path, articles)}`);
  return { article, source: named };
}

function splitId(named: string): { path: string; id?: string } {
  const at = named.lastIndexOf('#');
  if (at <= 0 || existsSync(named)) return { path: named };
  return { path: named.slice(0, at), id: named.slice(at + 1) };
}

const mostChoices = 5;

function choices(path: string, articles: readonly Article[]): string {
  const shown = articles.slice(0, mostChoices).map(({ id }) => `${path}#${id}`);
  return [...shown, ...(articles.length > mostChoices ? ['…'] : [])].join(', ');
}
