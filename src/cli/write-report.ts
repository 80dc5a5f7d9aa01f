import { join } from 'node:path';
import type { Report } from '../domain/report.js';
import { writeFiles } from '../io/write-files.js';
import type { Beside, Format } from '../report/formats.js';
import { renderTerminal } from '../report/terminal.js';
import type { Context } from './context.js';
import { inkFor } from './ink.js';
import { tellProblem } from './tell.js';

export interface WriteOptions {
  /** Where the files go. */
  readonly folder: string;
  readonly format: readonly Format[];
  readonly singleSource?: boolean;
  readonly all?: boolean;
  readonly quiet?: boolean;
}

/** Writes each format to its file, then prints: what was asked for, else the summary. */
export async function writeReport(
  report: Report,
  beside: Beside,
  options: WriteOptions,
  context: Context,
): Promise<boolean> {
  const isWritten = await writeFormats(report, beside, options, context);
  await print(report, beside, options, context);
  return isWritten;
}

async function writeFormats(
  report: Report,
  beside: Beside,
  { folder, format, quiet }: WriteOptions,
  { stderr }: Context,
): Promise<boolean> {
  const files = format.flatMap(({ file, render }) =>
    file === undefined ? [] : [{ name: file, content: () => render(report, beside) }],
  );
  if (files.length === 0) return true;
  const problems = await writeFiles(folder, files);
  for (const problem of problems) await tellProblem(stderr, problem);
  if (problems.length === 0 && !quiet) {
    const written = files.map(({ name }) => join(folder, name)).join(', ');
    await stderr.write(`written: ${written}\n`);
  }
  return problems.length === 0;
}

/** A format for stdout has it to itself: a summary between its lines could be read as more of it. */
async function print(
  report: Report,
  beside: Beside,
  { format, singleSource = false, all = false }: WriteOptions,
  { stdout }: Context,
): Promise<void> {
  const printed = format.filter(({ file }) => file === undefined);
  for (const { render } of printed) {
    for (const part of render(report, beside)) await stdout.write(part);
  }
  if (printed.length > 0) return;
  const ink = inkFor(stdout);
  await stdout.write(renderTerminal(report, { width: stdout.columns, ink, singleSource, all }));
}
