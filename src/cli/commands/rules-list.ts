import type { Rule } from '../../domain/rule.js';
import { describeRule } from '../../judge/describe-rule.js';
import { printable } from '../../report/view/printable.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { rulesOption } from '../options.js';
import { loadRules } from '../rule-book.js';

interface Options {
  readonly rules?: string;
  readonly verbose?: true;
}

export const addRulesList: AddCommand = (rules, context, ends) =>
  rules
    .command('list')
    .description('list the rules in force: id, verdict, aspect, severity, title')
    .addOption(rulesOption())
    .option('--verbose', 'each rule in plain words, with its conditions and examples')
    .addHelpText('after', examples('rules list', 'rules list --verbose --rules my-rules/'))
    .action((options: Options) => ends(listRules(options, context)));

async function listRules(options: Options, context: Context): Promise<ExitCode> {
  const rules = await loadRules(options.rules, context);
  if (!rules) return 2;
  const { book, isSound } = rules;
  const lines = options.verbose ? book.rules.flatMap(inWords) : table(book.rules);
  await context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return isSound ? 0 : 2;
}

function inWords(rule: Rule): readonly string[] {
  const [name = '', ...details] = describeRule(rule).map(printable);
  return [name, ...details.map((line) => `  ${line}`)];
}

function table(rules: readonly Rule[]): readonly string[] {
  const rows = rules.map(cells);
  const widths = [0, 1, 2, 3].map((i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
}

function cells({ id, verdict, aspect, severity, title }: Rule): readonly string[] {
  return [id, verdict, aspect, severity, printable(title)];
}
