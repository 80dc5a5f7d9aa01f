import { Command, CommanderError } from 'commander';
import { version } from '../domain/tool.js';
import { type AddCommand, examples } from './command.js';
import { addDiff } from './commands/diff.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addPairs } from './commands/pairs.js';
import { addReport } from './commands/report.js';
import { addReview } from './commands/review.js';
import { addRules } from './commands/rules.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import { tellProblem } from './tell.js';

/** All commands, in the order in which help lists them. */
const commands: readonly AddCommand[] = [
  addReport,
  addDiff,
  addExplain,
  addExtract,
  addPairs,
  addRules,
  addReview,
];

/** Runs a command line, without the program's name, and comes to the exit code. */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = 0;
  const printed: Promise<boolean>[] = [];
  const program = programFor(context, printed);
  for (const add of commands) {
    add(program, context, async (ending) => {
      code = await ending;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : 2;
  }
  await Promise.all(printed);
  return checkOutput(context, code);
}

/** Results that didn't reach where they were sent are not done. */
async function checkOutput({ stdout, stderr }: Context, code: ExitCode): Promise<ExitCode> {
  const reason = stdout.failure();
  if (reason === undefined) return code;
  await tellProblem(stderr, { source: 'standard output', reason });
  return 2;
}

const exitCodes = `
Exit codes:
  0  done
  1  findings at or above --fail-on, or rules of which an example fails
  2  not done as asked: something named could not be read, used or written`;

/** `printed` collects what help and errors are still writing when parsing ends. */
function programFor({ stdout, stderr }: Context, printed: Promise<boolean>[]): Command {
  return new Command('twosource')
    .description('Checks the consistency of facts across news sources.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printed.push(stdout.write(text)),
      writeErr: (text) => printed.push(stderr.write(text)),
      getOutHelpWidth: () => stdout.columns,
      getErrHelpWidth: () => stderr.columns,
    })
    .addHelpText('after', examples('report corpus/', 'diff monday.md tuesday.md', 'report --help'))
    .addHelpText('after', exitCodes)
    .showHelpAfterError('(--help shows what there is)');
}
