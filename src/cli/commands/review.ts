import { existsSync } from 'node:fs';
import type { Skipped } from '../../domain/article.js';
import type { Decision } from '../../domain/decision.js';
import type { Report } from '../../domain/report.js';
import { addExample } from '../../io/add-example.js';
import { changeDecisions } from '../../io/change-decisions.js';
import { fileFault } from '../../io/file-fault.js';
import { judgingRuleFiles } from '../../io/judging-rule-files.js';
import { readDecisions } from '../../io/read-decisions.js';
import { readReviewPage } from '../../io/review-page.js';
import { serveReview } from '../../io/review-server.js';
import { renderHtml } from '../../report/html.js';
import { applyDecisions } from '../../review/apply-decisions.js';
import { applyChanges } from '../../review/change.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, decisionsOption, portOption } from '../options.js';
import { reviewSource } from '../review-source.js';
import type { RuleOptions } from '../rule-book.js';
import { tellProblem, tellRuleError } from '../tell.js';

interface Options extends RuleOptions {
  readonly decisions?: string;
  readonly port: number;
}

export const addReview: AddCommand = (program, context, ends) =>
  program
    .command('review')
    .description('serve a page on this machine for working through what was found')
    .argument(
      '[path]',
      'a folder that report wrote, or articles (default: the one report there is)',
    )
    .addOption(decisionsOption())
    .addOption(portOption())
    .option(
      '--rules <folder>',
      'rules that examples are added to where a verdict is wrong, and by which articles are compared',
    )
    .addOption(addRulesOption())
    .addHelpText(
      'after',
      examples(
        'review corpus/',
        'review reports/corpus --decisions corpus/twosource-decisions.yaml',
        'review corpus/ --rules my-rules/ --port 8080',
      ),
    )
    .action((path: string | undefined, options: Options) => ends(review(path, options, context)));

/** Serves until it is stopped; the file is read anew whenever the page is, so that others' work shows. */
async function review(
  path: string | undefined,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { decisions: named, port, rules } = options;
  const { stdout, stderr, today, stopped } = context;
  if (rules !== undefined && !existsSync(rules)) {
    await tellProblem(stderr, { source: rules, reason: 'there is no such folder of rules' });
    return 2;
  }
  const source = await reviewSource(path, options, context);
  if (!source) return 2;
  const file = named ?? source.decisions;
  if (named === undefined && source.report.decisions && !existsSync(file)) {
    const reason = 'this report knows decisions from another file: name that with --decisions';
    await tellProblem(stderr, { source: file, reason });
    return 2;
  }
  const { errors } = decisionsIn(file);
  for (const error of errors) await tellRuleError(stderr, error);
  const page = await readReviewPage();
  const report = undecided(source.report);
  const ruleFiles = rules === undefined ? new Map<string, string>() : judgingRuleFiles(rules);
  const learning = [...ruleFiles.keys()];
  try {
    const server = await serveReview({
      port,
      page: () =>
        renderHtml(applyDecisions(report, decisionsIn(file).decisions, today()), page, {
          learning,
        }),
      change: (changes) => changeDecisions(file, (all) => applyChanges(all, changes, report)),
      learn: ({ rule, example }) => {
        const ruleFile = ruleFiles.get(rule);
        return ruleFile === undefined ? notGiven(rule) : addExample(ruleFile, example);
      },
    });
    await stdout.write(`${server.address}\n`);
    await stderr.write(`decisions go to ${file}; stop with Ctrl+C\n`);
    await stopped();
    await server.close();
    return errors.length === 0 ? 0 : 2;
  } catch (error) {
    await tellProblem(stderr, { source: `port ${port}`, reason: fileFault(error) });
    return 2;
  }
}

/** Nothing is written to but what was named when the server was started. */
async function notGiven(rule: string): Promise<readonly Skipped[]> {
  return [{ source: rule, reason: 'not among the rules that --rules named' }];
}

function decisionsIn(file: string): ReturnType<typeof readDecisions> {
  return existsSync(file) ? readDecisions(file) : { decisions: [] as Decision[], errors: [] };
}

/** A report from a file says what was decided when it was written; the decisions file says it now. */
function undecided(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map(({ decision: _, reopened: __, ...finding }) => finding),
  };
}
