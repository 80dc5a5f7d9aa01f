import { basename, join } from 'node:path';
import type { Report } from '../../domain/report.js';
import { readOne } from '../../io/read-one.js';
import { readReviewPage } from '../../io/review-page.js';
import { writeFiles } from '../../io/write-files.js';
import { renderDiff } from '../../report/diff.js';
import { renderHtml } from '../../report/html.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { inkFor } from '../ink.js';
import { addRulesOption, rulesOption } from '../options.js';
import { loadRules, type RuleOptions } from '../rule-book.js';
import { tellProblem } from '../tell.js';
import { asTwoOutlets } from '../two-outlets.js';

interface Options extends RuleOptions {
  readonly all?: true;
  readonly html?: true;
  readonly out: string;
}

export const addDiff: AddCommand = (program, context, ends) =>
  program
    .command('diff')
    .description('put the facts of two articles side by side: differing, same, only here')
    .argument('<a>', 'an article: .md, .txt, .jsonl (articles.jsonl#id), or -')
    .argument('<b>', 'another')
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .option('--all', 'everything that only one of them has')
    .option('--html', 'write them as a page too, both texts side by side')
    .option('--out <folder>', 'where that page goes', join('reports', 'diff'))
    .addHelpText(
      'after',
      examples('diff monday.md tuesday.md', 'diff articles.jsonl#001 articles.jsonl#002 --html'),
    )
    .action((a: string, b: string, options: Options) => ends(diff(a, b, options, context)));

async function diff(
  pathA: string,
  pathB: string,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { core, stdin, stdout, stderr } = context;
  const rules = await loadRules(options, context, {
    beside: [pathA, pathB].map((path) => path.replace(/#[^#/]*$/, '')),
  });
  if (!rules) return 2;
  const { book, isSound } = rules;
  const [a, b] = [await readOne(pathA, stdin), await readOne(pathB, stdin)];
  for (const outcome of [a, b])
    if ('problem' in outcome) await tellProblem(stderr, outcome.problem);
  if ('problem' in a || 'problem' in b) return 2;
  const articles = asTwoOutlets([a.article, b.article]);
  const [left, right] = articles.map(({ id }) => id);
  const report = core.checker(book)(articles);
  const columns = {
    left: left ?? '',
    right: right ?? '',
    width: stdout.columns,
    ink: inkFor(stdout),
    all: options.all === true,
  };
  await stdout.write(renderDiff(report, columns));
  const page = { folder: options.out, name: pageName(pathA, pathB) };
  const isWritten = !options.html || (await writePage(report, page, context));
  return isSound && isWritten ? 0 : 2;
}

/** `monday-tuesday.html` for `news/monday.md` and `news/tuesday.md`. */
function pageName(...paths: readonly string[]): string {
  const names = paths.map((path) =>
    basename(path)
      .replace(/\.(?:txt|md|jsonl)(?=#|$)/i, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60),
  );
  return `${names.map((name) => name || 'stdin').join('-')}.html`;
}

/** The review page on these two alone. */
async function writePage(
  report: Report,
  { folder, name }: { readonly folder: string; readonly name: string },
  { stderr }: Context,
): Promise<boolean> {
  const page = await readReviewPage();
  const content = () => renderHtml(report, page);
  const problems = await writeFiles(folder, [{ name, content }]);
  for (const problem of problems) await tellProblem(stderr, problem);
  if (problems.length === 0) await stderr.write(`written: ${join(folder, name)}\n`);
  return problems.length === 0;
}
