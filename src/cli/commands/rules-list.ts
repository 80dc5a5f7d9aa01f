import { decisionsName } from '../../domain/decision.js';
import type { Finding } from '../../domain/finding.js';
import type { RecognisingRule } from '../../domain/recognising-rule.js';
import type { Rule } from '../../domain/rule.js';
import { readCorpus } from '../../io/read-corpus.js';
import { explainRecogniser, explainRule } from '../../judge/explain-rule.js';
import { printable, printableLine } from '../../report/view/printable.js';
import { type Tally, tallyByRule } from '../../review/tally.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import { type DecisionOptions, loadDecisions } from '../decisions.js';
import { defaultFolder } from '../default-folder.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, decisionsOption, rulesOption } from '../options.js';
import { type LoadedRules, loadRules, type RuleOptions } from '../rule-book.js';
import { ruleSource } from '../rule-source.js';
import { tellProblem } from '../tell.js';
import { isJudging } from '../trials.js';

interface Options extends DecisionOptions, RuleOptions {
  readonly verbose?: true;
}

export const addRulesList: AddCommand = (rules, context, ends) =>
  rules
    .command('list')
    .description('list the rules in force, where each comes from, and what settings say of it')
    .argument('[path...]', 'articles: the rules in force there, with the number of their findings')
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addOption(decisionsOption())
    .option('--verbose', 'each rule in plain words, with its conditions and examples')
    .addHelpText(
      'after',
      examples('rules list', 'rules list corpus/', 'rules list --verbose --rules my-rules/'),
    )
    .action((paths: string[], options: Options) => ends(listRules(paths, options, context)));

type AnyRule = Rule | RecognisingRule;

async function listRules(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const rules = await loadRules(options, context, { beside: paths });
  if (!rules) return 2;
  const { book, disabled, isSound } = rules;
  const inForce: readonly AnyRule[] = [...book.rules, ...(book.recognisers ?? [])];
  const findings = paths.length > 0 ? await findingsIn(paths, rules, context) : undefined;
  const corpus = paths.length > 0 ? paths : [decisionsName];
  const decided = await loadDecisions(corpus, defaultFolder(corpus), options, context);
  const tallies = tallyByRule(decided.decisions);
  const lines = options.verbose
    ? inForce.flatMap((rule) => inWords(rule, tallies.get(rule.id)))
    : table([
        heads,
        ...inForce.map((rule) => cells(rule, rules, findings, tallies.get(rule.id))),
        ...disabled.map((rule) => offCells(rule, rules)),
      ]);
  await context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return isSound && decided.isSound && findings !== null ? 0 : 2;
}

/** Null where there is no article to find anything in; that is told. */
async function findingsIn(
  paths: readonly string[],
  { book }: LoadedRules,
  { core, stdin, stderr }: Context,
): Promise<readonly Finding[] | null> {
  const { articles, skipped } = await readCorpus(paths, { stdin });
  if (articles.length > 0) return core.checker(book)(articles).findings;
  for (const problem of skipped) await tellProblem(stderr, problem);
  return null;
}

function inWords(rule: AnyRule, tally: Tally | undefined): readonly string[] {
  const lines = isJudging(rule) ? explainRule(rule) : explainRecogniser(rule);
  return [...lines.map(printableLine), ...(tally ? [`  reviewed: ${tallyText(tally)}`] : []), ''];
}

const heads = ['rule', 'finds', 'in', 'severity', 'findings', 'reviewed', 'from'];

/** Columns under their heads; a column of which no row has anything is left out. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const isFilled = (i: number) => rows.slice(1).some((row) => row[i]);
  const width = (i: number) =>
    isFilled(i) ? Math.max(...rows.map((row) => row[i]?.length ?? 0)) : 0;
  if (rows.length < 2) return [];
  const widths = [0, 1, 2, 3, 4, 5, 6].map(width);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .filter((_, i) => (widths[i] ?? 0) > 0)
      .join('  ')
      .trimEnd(),
  );
}

function cells(
  rule: AnyRule,
  rules: LoadedRules,
  findings: readonly Finding[] | null | undefined,
  tally: Tally | undefined,
) {
  const count = findings?.filter((finding) => finding.rule === rule.id).length;
  const kind = isJudging(rule)
    ? [rule.verdict, rule.aspect, rule.severity]
    : ['recognises', rule.claim.kind, ''];
  const shown = isJudging(rule) && count !== undefined ? String(count) : '';
  return [rule.id, ...kind, shown, tally ? tallyText(tally) : '', ruleSource(rule.id, rules)].map(
    printable,
  );
}

const offCells = (rule: AnyRule, rules: LoadedRules) =>
  [rule.id, 'off', '', '', '', '', ruleSource(rule.id, rules)].map(printable);

const tallyText = ({ confirmed, dismissed }: Tally) =>
  `${confirmed} confirmed, ${dismissed} dismissed`;
