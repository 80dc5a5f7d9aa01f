import type { Context } from './context.js';

/** Tells a person who named no file, and now looks at nothing, what the command waits for. */
export async function hintAtStdin(
  paths: readonly string[],
  { stdin, stderr }: Context,
  isQuiet = false,
): Promise<void> {
  if (isQuiet || !stdin.isTTY || !paths.includes('-')) return;
  await stderr.write('reading JSON Lines from the terminal; Ctrl-D ends them\n');
}
