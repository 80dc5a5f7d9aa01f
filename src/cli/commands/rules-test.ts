import { dirname } from 'node:path';
import type { Rule, RuleBook } from '../../domain/rule.js';
import { idOf } from '../../io/read-rules.js';
import { ruleFilesAt } from '../../io/rule-files.js';
import { shippedRules } from '../../io/shipped.js';
import { type RuleResult, runExamples } from '../../judge/examples.js';
import { printable } from '../../report/view/printable.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { rulesOption } from '../options.js';
import { type LoadedRules, loadRules } from '../rule-book.js';
import { tellUnknownRule } from '../tell.js';
import { coverageLines } from './rules-coverage.js';
import { mutationLines } from './rules-mutate.js';

interface Options {
  readonly rules?: string;
  readonly coverage?: true;
  readonly mutate?: true;
  readonly watch?: true;
}

export const addRulesTest: AddCommand = (rules, context, ends) =>
  rules
    .command('test')
    .description('run the examples in the rules; exit with 1 if one fails or a rule never fires')
    .argument('[rule...]', 'ids, files or folders of the rules to test (default: all)')
    .addOption(rulesOption())
    .option('--coverage', 'list conditions and words that no example exercises')
    .option('--mutate', 'change each condition and list the changes that no example catches')
    .option('--watch', 'run again whenever a rule file is saved')
    .addHelpText(
      'after',
      examples(
        'rules test',
        'rules test times-disjoint --rules my-rules/',
        'rules test drafts/magnitudes-differ.yml --watch',
        'rules test --coverage --mutate',
      ),
    )
    .action((named: string[], options: Options) => ends(testRules(named, options, context)));

const isPath = (name: string) => /[\\/]|\.ya?ml$/.test(name);

async function testRules(
  named: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const paths = named.filter(isPath);
  let code = await testOnce(named, paths, options, context);
  if (!options.watch) return code;
  const watched = new Set([options.rules ?? shippedRules, ...paths.map(folderAt)]);
  await context.stderr.write('watching; Ctrl-C ends\n');
  for await (const _ of context.changes([...watched])) {
    code = await testOnce(named, paths, options, context);
  }
  return code;
}

const folderAt = (path: string) => (/\.ya?ml$/.test(path) ? dirname(path) : path);

async function testOnce(
  named: readonly string[],
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const rules = await loadRules(options.rules, context, paths);
  if (!rules) return 2;
  const { book, isSound } = rules;
  const fromFiles = paths.flatMap((path) => ruleFilesAt(path).files.map(idOf));
  const ids = named.filter((name) => !isPath(name));
  const unknown = ids.filter((id) => !isKnown(id, rules));
  for (const id of unknown) await tellUnknownRule(id, [...book.rules, ...rules.disabled], context);

  const only = named.length > 0 ? new Set([...ids, ...fromFiles]) : undefined;
  const results = resultsOf(book, rules.disabled, only, context);
  const failing = results.filter(({ status }) => status !== 'holds' && status !== 'no example');
  const lines = [
    ...results.flatMap(linesOf),
    `${results.length - failing.length} of ${results.length} rules pass`,
    ...(options.coverage ? coverageLines(results, book) : []),
    ...(options.mutate ? mutationLines(results, book) : []),
  ];
  await context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (!isSound || unknown.length > 0) return 2;
  return failing.length > 0 ? 1 : 0;
}

const isKnown = (id: string, { book, disabled }: LoadedRules) =>
  [...book.rules, ...disabled].some((rule) => rule.id === id);

/** A disabled rule is tested where it is named. */
function resultsOf(
  book: RuleBook,
  disabled: readonly Rule[],
  only: ReadonlySet<string> | undefined,
  { core }: Context,
): readonly RuleResult[] {
  const asked = disabled.filter(({ id }) => only?.has(id));
  const tried = asked.length > 0 ? { ...book, rules: [...book.rules, ...asked] } : book;
  const check = core.checker(tried);
  return runExamples(tried, (articles) => check(articles), only);
}

/** The state of a rule, and for each example that doesn't hold how that came. */
function linesOf({ rule, status, examples: tried }: RuleResult): readonly string[] {
  const details = tried
    .filter(({ holds }) => !holds)
    .flatMap(({ title, expect, got, derivation }) => [
      `  "${printable(title)}": expected ${expect}, found ${got.join(', ') || 'silence'}`,
      ...derivation.map(
        (line) => `    ${/^ */.exec(line)?.[0] ?? ''}${printable(line.trimStart())}`,
      ),
    ]);
  return [`${status.padEnd(11)}  ${rule}`, ...details];
}
