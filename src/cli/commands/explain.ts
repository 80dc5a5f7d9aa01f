import type { Report } from '../../domain/report.js';
import { readReport } from '../../io/read-report.js';
import { explainRule } from '../../judge/explain-rule.js';
import { judgeTwo } from '../../judge/judge-two.js';
import { explainFinding } from '../../report/explain/finding.js';
import { explainKinship } from '../../report/explain/kinship.js';
import { lookUp } from '../../report/view/lookup.js';
import { byWeight } from '../../report/view/order.js';
import { shorten } from '../../report/view/printable.js';
import { shortId } from '../../report/view/short-id.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { findClaims } from '../find-claims.js';
import { type Candidate, findId } from '../find-id.js';
import { inkFor } from '../ink.js';
import { addRulesOption, rulesOption } from '../options.js';
import { type LoadedRules, loadRules, type RuleOptions } from '../rule-book.js';
import { tellProblem } from '../tell.js';

interface Options extends RuleOptions {}

export const addExplain: AddCommand = (program, context, ends) =>
  program
    .command('explain')
    .description('say why a finding was made, or why two claims were not compared or not judged')
    .argument('<report>', 'a report.json')
    .argument('<id>', 'a finding, by the id printed with it; or a claim, and then another one')
    .argument(
      '[claim]',
      'the other claim; claims go by their ids, as extract prints them, or words',
    )
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addHelpText(
      'after',
      examples(
        'explain reports/corpus/report.json 1jbyp5',
        'explain reports/corpus/report.json 210xjz 27qoca',
        'explain reports/corpus/report.json "$5.6m" "$5.9 million"',
      ),
    )
    .action((file: string, id: string, claim: string | undefined, options: Options) =>
      ends(explain(file, claim === undefined ? [id] : [id, claim], options, context)),
    );

async function explain(
  file: string,
  typed: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const read = await readReport(file);
  if ('problem' in read) {
    await tellProblem(context.stderr, read.problem);
    return 2;
  }
  const { report } = read;
  const rules = await loadRules(options, context, { beside: [file] });
  if (!rules) return 2;
  const ids = await idsOf(typed, report, context);
  if (!ids) return 2;
  const [first = '', second] = ids;
  const lines =
    second === undefined
      ? findingLines(first, report, rules, context)
      : claimLines([first, second], report, rules, context);
  if (typeof lines === 'string') {
    await tellProblem(context.stderr, { source: typed.join(' '), reason: lines });
    return 2;
  }
  await context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return rules.isSound ? 0 : 2;
}

/** One id is a finding's, two are claims'. */
async function idsOf(typed: readonly string[], report: Report, { stderr }: Context) {
  const [first = '', second] = typed;
  const isFinding = second === undefined;
  const found = isFinding
    ? [findId(first, findingsOf(report), 'finding')]
    : findClaims([first, second], report);
  for (const [i, each] of found.entries()) {
    if ('id' in each) continue;
    await tellProblem(stderr, { source: typed[i] ?? '', reason: each.reason });
    for (const { id, about } of each.choices) {
      await stderr.write(`  ${isFinding ? shortId(id) : id}  ${shorten(about, 100)}\n`);
    }
  }
  const ids = found.flatMap((each) => ('id' in each ? [each.id] : []));
  return ids.length === typed.length ? ids : undefined;
}

/** The weightiest first, as they are printed; a decisions file and a CSV name the fingerprint. */
const findingsOf = ({ findings }: Report): readonly Candidate[] =>
  [...findings].sort(byWeight).map(({ id, fingerprint, verdict, title }) => ({
    id,
    names: [fingerprint],
    about: `${verdict}: ${title}`,
  }));

const pageFor = (report: Report, { stdout }: Context) => ({
  width: stdout.columns,
  ink: inkFor(stdout),
  lookup: lookUp(report),
  most: 1,
});

function findingLines(id: string, report: Report, { book }: LoadedRules, context: Context) {
  const finding = report.findings.find((each) => each.id === id);
  const rule = book.rules.find((each) => each.id === finding?.rule);
  return finding
    ? explainFinding(finding, rule && explainRule(rule), pageFor(report, context))
    : [];
}

/** What stands in the report doesn't say what was not found: its articles are run again. */
function claimLines(
  ids: readonly [string, string],
  report: Report,
  { book }: LoadedRules,
  context: Context,
): readonly string[] | string {
  const claims = ids.map((id) => report.claims.find((claim) => claim.id === id));
  const articles = claims.map((claim) => report.articles.find(({ id }) => id === claim?.article));
  const [a, b] = articles;
  if (a?.id === b?.id)
    return 'both stand in one article; only those of different ones are compared';
  if (a?.story !== b?.story) return 'they belong to two stories; only claims of one are compared';
  const story = report.articles.filter(({ story }) => story === a?.story);
  const kinship = context.core.relator(book)(story, ids);
  if (!kinship) return 'these rules find no such claims in the articles; was another folder used?';
  const judged = judgeTwo(ids, context.core.checker(book)(story), book);
  return explainKinship(kinship, judged, pageFor(report, context));
}
