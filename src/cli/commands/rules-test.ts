import type { Rule } from '../../domain/rule.js';
import { nearest } from '../../io/nearest.js';
import { printable } from '../../report/view/printable.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { rulesOption } from '../options.js';
import { loadRules } from '../rule-book.js';
import { tellProblem } from '../tell.js';
import { type RuleTrial, tryRule } from '../try-rule.js';

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
  const { book, isSound } = await loadRules(options.rules, context);
  const unknown = ids.filter((id) => !book.rules.some((rule) => rule.id === id));
  for (const id of unknown) await tellUnknown(id, book.rules, context);

  const chosen = book.rules.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const trials = chosen.map((rule) => tryRule(rule, book, context.core.check));
  const failing = trials.filter(({ state }) => state !== 'holds' && state !== 'no example');
  const sum = `${trials.length - failing.length} of ${trials.length} rules pass\n`;
  await context.stdout.write(trials.map(linesOf).join('') + sum);
  if (!isSound || unknown.length > 0) return 2;
  return failing.length > 0 ? 1 : 0;
}

function linesOf({ rule, state, failures }: RuleTrial): string {
  const details = failures.map((failure) => `             ${printable(failure)}\n`);
  return `${state.padEnd(11)}  ${rule.id}\n${details.join('')}`;
}

async function tellUnknown(id: string, rules: readonly Rule[], { stderr }: Context): Promise<void> {
  const guess = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const reason = `there is no rule of that id${guess ? `; did you mean ${guess}?` : ''}`;
  await tellProblem(stderr, { source: id, reason });
}
