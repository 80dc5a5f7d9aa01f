import { dirname } from 'node:path';
import type { RuleStatus, TriedExample } from '../../domain/rule-status.js';
import { idOf } from '../../io/rule-file.js';
import { ruleFilesAt } from '../../io/rule-files.js';
import { shippedRules } from '../../io/shipped.js';
import type { RuleResult } from '../../judge/examples.js';
import { printable, printableLine } from '../../report/view/printable.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, rulesOption } from '../options.js';
import { idsOf, loadRules, type RuleOptions } from '../rule-book.js';
import { tellUnknownRule } from '../tell.js';
import { runTrials, type Trials } from '../trials.js';
import { unalignedLines } from '../unaligned.js';
import { coverageOf } from './rules-coverage.js';
import { mutationLines } from './rules-mutate.js';

interface Options extends RuleOptions {
  readonly coverage?: true;
  readonly mutate?: true;
  readonly watch?: true;
}

export const addRulesTest: AddCommand = (rules, context, ends) =>
  rules
    .command('test')
    .description('run the examples in the rules; exit with 1 if one fails or a rule never fires')
    .argument(
      '[rule...]',
      'ids, files or folders of the rules to test, beside those in force (default: all)',
    )
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .option('--coverage', 'list conditions, patterns and words that no example exercises')
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
  const added = (options.addRules ?? []).filter((path) => !path.startsWith('twosource:'));
  const watched = new Set([options.rules ?? shippedRules, ...[...added, ...paths].map(folderAt)]);
  await context.stderr.write('watching; Ctrl-C ends\n');
  for await (const _ of context.changes([...watched])) {
    code = await testOnce(named, paths, { ...options, quiet: true }, context);
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
  const rules = await loadRules(options, context, { beside: paths, added: paths });
  if (!rules) return 2;
  const fromFiles = paths.flatMap((path) => ruleFilesAt(path).files.map(idOf));
  const ids = named.filter((name) => !isPath(name));
  const known = idsOf(rules);
  const unknown = ids.filter((id) => !known.includes(id));
  for (const id of unknown) await tellUnknownRule(id, known, context);

  const only = named.length > 0 ? new Set([...ids, ...fromFiles]) : undefined;
  const trials = runTrials(rules, only, context.core);
  const results = [...trials.judging, ...trials.recognising];
  const failing = results.filter(({ status }) => status !== 'holds' && status !== 'no example');
  const coverage = options.coverage ? coverageOf(trials, context.core) : noGaps;
  const lines = [
    ...trials.judging.flatMap((result) => linesOf(result, notAligned(result, trials, context))),
    ...trials.recognising.flatMap((result) => linesOf(result)),
    passLine(results.length - failing.length, results.length, rules.isSound),
    ...coverage.lines,
    ...(options.mutate ? mutationLines(trials.judging, trials.book) : []),
  ];
  await context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (!rules.isSound || unknown.length > 0) return 2;
  return failing.length > 0 || !coverage.isFull ? 1 : 0;
}

/** Where a file could not be used, the count of those that pass would pass for the whole. */
function passLine(passing: number, all: number, isSound: boolean): string {
  if (all === 0) return `nothing was tested${isSound ? '' : ': a file could not be used'}`;
  const missing = isSound ? '' : '; a file could not be used, and is not among them';
  return `${passing} of ${all} rules pass${missing}`;
}

const noGaps = { lines: [], isFull: true };

/** For an example in which nothing was found, which claims were not held against each other, and why. */
const notAligned =
  (result: RuleResult, { book }: Trials, { core }: Context) =>
  (example: RuleResult['examples'][number]) =>
    example.expect === 'silence' ? [] : unalignedLines(result, example, book, core);

/** The state of a rule, and for each example that doesn't hold how that came. */
function linesOf<Example extends TriedExample>(
  { rule, status, examples: tried }: Tried<Example>,
  more: (example: Example) => readonly string[] = () => [],
) {
  const details = tried
    .filter(({ holds }) => !holds)
    .flatMap((example) => [
      `  "${printable(example.title)}": expected ${printable(example.expected)}, found ${printable(example.found)}`,
      ...[...example.derivation, ...more(example)].map((line) => `    ${printableLine(line)}`),
    ]);
  return [`${status.padEnd(11)}  ${rule}`, ...details];
}

interface Tried<Example extends TriedExample> {
  readonly rule: string;
  readonly status: RuleStatus;
  readonly examples: readonly Example[];
}
