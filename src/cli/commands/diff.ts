import { readOne } from '../../io/read-one.js';
import { renderDiff } from '../../report/diff.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { inkFor } from '../ink.js';
import { rulesOption } from '../options.js';
import { loadRules } from '../rule-book.js';
import { tellProblem } from '../tell.js';
import { asTwoOutlets } from '../two-outlets.js';

interface Options {
  readonly rules?: string;
  readonly all?: true;
}

export const addDiff: AddCommand = (program, context, ends) =>
  program
    .command('diff')
    .description('put the facts of two articles side by side: differing, same, only here')
    .argument('<a>', 'an article: .md, .txt, .jsonl (articles.jsonl#id), or -')
    .argument('<b>', 'another')
    .addOption(rulesOption())
    .option('--all', 'everything that only one of them has')
    .addHelpText(
      'after',
      examples('diff monday.md tuesday.md', 'diff articles.jsonl#001 articles.jsonl#002'),
    )
    .action((a: string, b: string, options: Options) => ends(diff(a, b, options, context)));

async function diff(
  pathA: string,
  pathB: string,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { core, stdin, stdout, stderr } = context;
  const rules = await loadRules(options.rules, context, {
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
  return isSound ? 0 : 2;
}
