import type { Rule } from '../../domain/rule.js';
import { nearest } from '../../io/nearest.js';
import { type RuleResult, runExamples } from '../../judge/examples.js';
import { printable } from '../../report/view/printable.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { rulesOption } from '../options.js';
import { loadRules } from '../rule-book.js';
import { tellProblem } from '../tell.js';

interface Options {
  readonly rules?: string;
}

export const addRulesTest: AddCommand = (rules, context, ends) =>
  rules
    .command('test')
    .description('run the examples in the rules; exit with 1 if one fails or a rule never fires')
    .argument('[rule...]', 'ids of the rules to test (default: all)')
    .addOption(rulesOption())
    .addHelpText('after', examples('rules test', 'rules test dates-disjoint --rules my-rules/'))
    .action((ids: string[], options: Options) => ends(testRules(ids, options, context)));

async function testRules(
  ids: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const rules = await loadRules(options.rules, context);
  if (!rules) return 2;
  const { book, isSound } = rules;
  const unknown = ids.filter((id) => !book.rules.some((rule) => rule.id === id));
  for (const id of unknown) await tellUnknown(id, book.rules, context);

  const check = context.core.checker(book);
  const only = ids.length > 0 ? new Set(ids) : undefined;
  const results = runExamples(book, (articles) => check(articles), only);
  const failing = results.filter(({ status }) => status !== 'holds' && status !== 'no example');
  const sum = `${results.length - failing.length} of ${results.length} rules pass\n`;
  await context.stdout.write(results.map(linesOf).join('') + sum);
  if (!isSound || unknown.length > 0) return 2;
  return failing.length > 0 ? 1 : 0;
}

/** The state of a rule, and for each example that doesn't hold how that came. */
function linesOf({ rule, status, examples: tried }: RuleResult): string {
  const details = tried
    .filter(({ holds }) => !holds)
    .flatMap(({ title, expect, got, derivation }) => [
      [2, `"${title}": expected ${expect}, found ${got.join(', ') || 'silence'}`] as const,
      ...derivation.map((line) => [4, line] as const),
    ]);
  const lines = details.map(([indent, line]) => `${' '.repeat(indent)}${printable(line)}\n`);
  return `${status.padEnd(11)}  ${rule}\n${lines.join('')}`;
}

async function tellUnknown(id: string, rules: readonly Rule[], { stderr }: Context): Promise<void> {
  const guess = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const reason = `there is no rule of that id${guess ? `; did you mean ${guess}?` : ''}`;
  await tellProblem(stderr, { source: id, reason });
}
