import type { Command } from 'commander';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';

/**
 * Adds one command to the program. Its action hands what it comes to, once it is done, to `ends`,
 * which gives it on as the process's exit code.
 */
export type AddCommand = (
  program: Command,
  context: Context,
  ends: (code: Promise<ExitCode>) => Promise<void>,
) => void;

/** Examples below a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ twosource ${line}`).join('\n')}`;
}
