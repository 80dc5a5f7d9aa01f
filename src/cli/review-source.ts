import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsName } from '../domain/decision.js';
import type { Report } from '../domain/report.js';
import { decisionsFileFor } from '../io/find-decisions.js';
import { readCorpus } from '../io/read-corpus.js';
import { readReport } from '../io/read-report.js';
import type { Context } from './context.js';
import { loadRules, type RuleOptions } from './rule-book.js';
import { tellProblem } from './tell.js';

/** What is reviewed, and where decisions on it belong. */
export interface ReviewSource {
  readonly report: Report;
  readonly decisions: string;
}

/** A folder with a report in it is read; anything else are articles, which are compared now. */
export async function reviewSource(
  path: string | undefined,
  options: RuleOptions,
  context: Context,
): Promise<ReviewSource | undefined> {
  const named = path ?? onlyReport();
  if (named === undefined) {
    const reason = 'name a folder that report wrote, or articles: there is not one report only';
    await tellProblem(context.stderr, { source: 'reports', reason });
    return undefined;
  }
  return existsSync(join(named, 'report.json'))
    ? written(named, context)
    : comparedNow(named, options, context);
}

/** The one report in `reports/`, where nothing was named. */
function onlyReport(): string | undefined {
  if (!statSync('reports', { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const found = readdirSync('reports')
    .map((name) => join('reports', name))
    .filter((folder) => existsSync(join(folder, 'report.json')));
  return found.length === 1 ? found[0] : undefined;
}

async function written(folder: string, { stderr }: Context): Promise<ReviewSource | undefined> {
  const read = await readReport(join(folder, 'report.json'));
  if ('report' in read) return { ...read, decisions: join(folder, decisionsName) };
  await tellProblem(stderr, read.problem);
  return undefined;
}

async function comparedNow(
  path: string,
  options: RuleOptions,
  context: Context,
): Promise<ReviewSource | undefined> {
  const rules = await loadRules(options, context, {
    beside: [path],
  });
  if (!rules) return undefined;
  const { articles, skipped } = await readCorpus([path]);
  if (articles.length === 0) {
    for (const problem of skipped) await tellProblem(context.stderr, problem);
    return undefined;
  }
  const report = context.core.checker(rules.book)(articles, { skipped });
  return { report, decisions: decisionsFileFor([path]) ?? decisionsName };
}
