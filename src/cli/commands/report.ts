import type { Severity } from '../../domain/finding.js';
import { type Corpus, readCorpus } from '../../io/read-corpus.js';
import { readReviewPage } from '../../io/review-page.js';
import type { Format } from '../../report/formats.js';
import { isOpen } from '../../report/view/is-open.js';
import { printable } from '../../report/view/printable.js';
import { counted } from '../../report/view/words.js';
import { compareBaseline } from '../../review/compare-baseline.js';
import { loadBaseline } from '../baseline.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import { type DecisionOptions, loadDecisions, marked, prune } from '../decisions.js';
import { defaultFolder } from '../default-folder.js';
import { type ExitCode, reaches } from '../exit-code.js';
import {
  addRulesOption,
  decisionsOption,
  failOnOption,
  formatOption,
  quietOption,
  rulesOption,
} from '../options.js';
import { progressOn } from '../progress.js';
import { loadRules, type RuleOptions } from '../rule-book.js';
import { tellProblem } from '../tell.js';
import { hintAtStdin } from '../typed-input.js';
import { writeReport } from '../write-report.js';

interface Options extends DecisionOptions, RuleOptions {
  readonly out?: string;
  readonly format: readonly Format[];
  readonly failOn?: Severity;
  readonly singleSource?: true;
  readonly all?: true;
  readonly baseline?: string;
  readonly prune?: true;
  readonly strict?: true;
}

export const addReport: AddCommand = (program, context, ends) =>
  program
    .command('report')
    .description('compare what articles say and report where they agree, differ and conflict')
    .argument('<path...>', 'articles: .md, .txt, .jsonl, folders of them, or - for JSONL on stdin')
    .option('--out <folder>', 'where to write the report (default: reports/<name of the input>)')
    .addOption(formatOption())
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addOption(failOnOption())
    .option(
      '--strict',
      'exit with 2 if any article of a folder or line of a file could not be used',
    )
    .addOption(decisionsOption())
    .option('--no-decisions', 'show what was dismissed too')
    .option('--baseline <report.json>', 'mark what is new, changed or gone since an earlier report')
    .option('--prune', 'remove decisions that lapsed from the file')
    .option('--single-source', 'also print what only one outlet has')
    .option('--all', 'print everything, however long it gets')
    .addOption(quietOption())
    .addHelpText(
      'after',
      examples(
        'report corpus/',
        'report monday.md tuesday.md --out reports/strike',
        'report articles.jsonl --format json,md --fail-on high',
        'report - --single-source < articles.jsonl',
        'report corpus/ --baseline reports/monday/report.json',
      ),
    )
    .action((paths: string[], options: Options) => ends(report(paths, options, context)));

/** Reads, checks, writes, prints; goes on with what is usable and ends with 2 if not all was. */
async function report(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { core, stdin, stderr } = context;
  const progress = progressOn(stderr, context.now, options.quiet === true);
  const rules = await loadRules(options, context, { beside: paths });
  if (!rules) return 2;
  const { book, isSound } = rules;
  const folder = options.out ?? defaultFolder(paths);
  const decided = await loadDecisions(paths, folder, options, context);
  const earlier = await loadBaseline(options.baseline, context);
  if (earlier === null) return 2;
  await hintAtStdin(paths, context, options.quiet);
  const corpus = await readCorpus(paths, {
    stdin,
    onFile: (done, total) => progress.at('reading files', done, total),
  });
  progress.end();
  await tellUnusable(corpus, context);
  if (corpus.articles.length === 0) return 2;
  if (!options.quiet) await hintAtSkipped(corpus, options, context);

  const found = core.checker(book)(corpus.articles, {
    skipped: corpus.skipped,
    progress: (done, total) => progress.at('checking stories', done, total),
  });
  const reviewed = marked(found, decided, context);
  const result = earlier ? compareBaseline(reviewed, earlier) : reviewed;
  const isWritten = await writeReport(
    result,
    { places: corpus.places, page: await readReviewPage() },
    { ...options, folder },
    context,
  );
  progress.end();
  const isPruned =
    !options.prune || (await prune(result, decided, context, options.quiet === true));
  const isDone = isSound && decided.isSound && isWritten && isPruned;
  const isWhole = corpus.unusable.length === 0 && !(options.strict && corpus.skipped.length > 0);
  if (!isDone || !isWhole) return 2;
  return reaches(result.findings.filter(isOpen), options.failOn ?? rules.failOn) ? 1 : 0;
}

/** Without any article there will be no report to list them in, so every input is told. */
async function tellUnusable(
  { articles, skipped, unusable }: Corpus,
  { stderr }: Context,
): Promise<void> {
  for (const problem of articles.length === 0 ? skipped : unusable) {
    await tellProblem(stderr, problem);
  }
}

/** A run that ends well says that not all was read: it may be the log of a build, where nobody reads on. */
async function hintAtSkipped(
  { skipped, unusable }: Corpus,
  { strict }: Options,
  { stderr }: Context,
): Promise<void> {
  const [first, ...others] = skipped.filter((one) => !unusable.includes(one));
  if (!first) return;
  const more = others.length > 0 ? ` and ${counted(others.length, 'more input')}` : '';
  const hint = strict ? '' : '; --strict makes this exit with 2';
  await stderr.write(
    `not used: ${printable(first.source)}: ${printable(first.reason)}${more}${hint}\n`,
  );
}
