import { join } from 'node:path';
import { checker, extractor, relator } from '../../src/check.js';
import type { Context, Core } from '../../src/cli/context.js';
import type { Output } from '../../src/cli/output.js';
import { run } from '../../src/cli/run.js';
import { readRuleBook } from '../../src/io/read-rules.js';
import { shippedRules } from '../../src/io/shipped.js';

const shipped = readRuleBook({ rules: shippedRules });

/** The real core; the shipped rules are read once for all tests of a file. */
export const core: Core = {
  checker,
  extractor,
  relator,
  readRuleBook: (folders) =>
    folders.rules === shippedRules && !folders.added && !folders.without
      ? shipped
      : readRuleBook(folders),
};

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface Surroundings {
  /** `<folder>` in the arguments stands for it, and in what is printed it for `<folder>`. */
  readonly folder?: string;
  readonly stdin?: string;
  /** Whether a person types what is read from stdin. */
  readonly isTyped?: boolean;
  readonly core?: Core;
  readonly output?: Partial<Output>;
  readonly now?: () => number;
  readonly changes?: Context['changes'];
}

/** Runs a command line in this process. */
export async function twosource(
  args: readonly string[],
  {
    folder = '',
    stdin = '',
    isTyped = false,
    core: own = core,
    output,
    now = () => 0,
    changes = noChanges,
  }: Surroundings = {},
): Promise<Result> {
  const stdout = collect(output);
  const stderr = collect(output);
  const context: Context = {
    core: own,
    stdin: Object.assign(bytesOf(stdin), { isTTY: isTyped }),
    stdout: stdout.output,
    stderr: stderr.output,
    now,
    today: () => '2031-06-01',
    stopped: async () => undefined,
    changes,
  };
  const code = await run(
    args.map((arg) => arg.replace('<folder>', folder)),
    context,
  );
  const shown = (text: string) =>
    (folder ? text.replaceAll(folder, '<folder>') : text).replace(
      /the \d+ shipped ones/,
      'the <n> shipped ones',
    );
  return { stdout: shown(stdout.text()), stderr: shown(stderr.text()), code };
}

async function* noChanges() {}

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

function collect(own: Partial<Output> = {}) {
  const parts: string[] = [];
  const output: Output = {
    isTerminal: false,
    columns: 100,
    colours: false,
    failure: () => undefined,
    write: async (text) => {
      parts.push(text);
      return true;
    },
    ...own,
  };
  return { output, text: () => parts.join('') };
}

/** Keeps a run as it would look on a terminal: the command, what it printed, how it ended. */
export function transcript(args: readonly string[], { stdout, stderr, code }: Result): string {
  const block = (name: string, text: string) => (text ? `\n${name}:\n\`\`\`\n${text}\`\`\`\n` : '');
  const command = args.map((arg) => (/[\s{"]/.test(arg) ? `'${arg}'` : arg)).join(' ');
  return `\`twosource ${command}\`\n${block('stdout', stdout)}${block('stderr', stderr)}\nexit ${code}\n`;
}

/** Beside the test files, where the runs are kept. */
export const kept = (name: string) => join(import.meta.dirname, 'golden', `${name}.md`);
