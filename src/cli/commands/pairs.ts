import { createReadStream } from 'node:fs';
import type { Report } from '../../domain/report.js';
import { fileFault } from '../../io/file-fault.js';
import { type Pair, readPairs } from '../../io/read-pairs.js';
import { byWeight } from '../../report/view/order.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, quietOption, rulesOption } from '../options.js';
import { progressOn } from '../progress.js';
import { loadRules, type RuleOptions } from '../rule-book.js';
import { tellProblem } from '../tell.js';
import { asTwoOutlets } from '../two-outlets.js';
import { hintAtStdin } from '../typed-input.js';

interface Options extends RuleOptions {}

export const addPairs: AddCommand = (program, context, ends) =>
  program
    .command('pairs')
    .description('compare two texts a line and print the strongest verdict on each pair, as JSON')
    .argument(
      '[file]',
      'lines {"id", "a", "b"}; a and b are texts or {text, outlet?, published?}',
      '-',
    )
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addOption(quietOption())
    .addHelpText(
      'after',
      examples(
        'pairs pairs.jsonl > verdicts.jsonl',
        `pairs - <<< '{"id": 1, "a": "It cost $5m.", "b": "It cost $6m."}'`,
      ),
    )
    .action((file: string, options: Options) => ends(pairs(file, options, context)));

/** Goes on after a broken line, and ends with 2 if there was one. */
async function pairs(file: string, options: Options, context: Context): Promise<ExitCode> {
  const { core, stdin, stdout, stderr } = context;
  const progress = progressOn(stderr, context.now, options.quiet === true);
  const rules = await loadRules(options, context, { beside: [file] });
  if (!rules) return 2;
  const { book, isSound } = rules;
  const check = core.checker(book);
  await hintAtStdin([file], context, options.quiet);
  let isComplete = isSound;
  const tell = (source: string, reason: string) => {
    isComplete = false;
    return tellProblem(stderr, { source, reason });
  };
  try {
    for await (const read of readPairs(file === '-' ? stdin : createReadStream(file))) {
      if ('fault' in read) {
        await tell(`${file === '-' ? 'stdin' : file}:${read.line}`, read.fault);
        continue;
      }
      const report = check(asTwoOutlets(read.pair.articles));
      if (!(await stdout.write(`${JSON.stringify(verdictOn(read.pair, report))}\n`))) break;
      progress.at('pairs done', read.line);
    }
  } catch (error) {
    await tell(file, fileFault(error));
  }
  progress.end();
  return isComplete ? 0 : 2;
}

/** What only one side says is no verdict on the pair. */
function verdictOn({ id }: Pair, { findings }: Report) {
  const [strongest] = findings.filter(({ verdict }) => verdict !== 'single-source').sort(byWeight);
  if (!strongest) return { id, verdict: 'unrelated', because: [] };
  const { verdict, aspect, rule, because } = strongest;
  return { id, verdict, aspect, rule, because };
}
