import { exampleLines, explainRecogniser, explainRule } from '../../judge/explain-rule.js';
import { printableLine } from '../../report/view/printable.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, rulesOption } from '../options.js';
import { idsOf, type LoadedRules, loadRules, type RuleOptions } from '../rule-book.js';
import { ruleSource } from '../rule-source.js';
import { tellUnknownRule } from '../tell.js';
import { isJudging, runTrials } from '../trials.js';

interface Options extends RuleOptions {}

export const addRulesExplain: AddCommand = (rules, context, ends) =>
  rules
    .command('explain')
    .description('say in plain words what a rule looks at, when it fires and why, with an example')
    .argument('<id>', 'the rule')
    .argument('[path...]', 'articles: the rule as it is in force there')
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addHelpText(
      'after',
      examples('rules explain disjoint-values', 'rules explain disjoint-values corpus/'),
    )
    .action((id: string, paths: string[], options: Options) =>
      ends(explain(id, paths, options, context)),
    );

async function explain(
  id: string,
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const rules = await loadRules(options, context, { beside: paths });
  if (!rules) return 2;
  const lines = linesFor(id, rules, context);
  if (!lines) {
    await tellUnknownRule(id, idsOf(rules), context);
    return 2;
  }
  const shown = [...lines, `Comes from ${ruleSource(id, rules)}`];
  await context.stdout.write(shown.map((line) => `${printableLine(line)}\n`).join(''));
  return rules.isSound ? 0 : 2;
}

function linesFor(id: string, rules: LoadedRules, { core }: Context) {
  const { book, disabled } = rules;
  const all = [...book.rules, ...(book.recognisers ?? []), ...disabled];
  const rule = all.find((one) => one.id === id);
  if (!rule) return undefined;
  if (!isJudging(rule)) return explainRecogniser(rule);
  const firing = rule.examples.find(({ expect }) => expect === rule.verdict) ?? rule.examples[0];
  if (!firing) return explainRule(rule);
  const [tried] = runTrials(rules, new Set([id]), core).judging;
  const index = rule.examples.indexOf(firing);
  const findings = tried?.examples[index]?.report.findings ?? [];
  const said = findings.find((finding) => finding.rule === id)?.message;
  return [
    ...explainRule(rule),
    ...exampleLines(firing),
    ...(said === undefined ? [] : [`  → ${said}`]),
  ];
}
