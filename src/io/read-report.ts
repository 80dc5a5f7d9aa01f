import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Skipped } from '../domain/article.js';
import type { Report } from '../domain/report.js';
import { fileFault } from './file-fault.js';
import { asReport } from './report-schema.js';

/** The report that `report` wrote into a folder, or why it can't be read. */
export async function readReport(
  folder: string,
): Promise<{ readonly report: Report } | { readonly problem: Skipped }> {
  const file = join(folder, 'report.json');
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const read = asReport(value);
    if ('fault' in read) return { problem: { source: file, reason: read.fault } };
    return { report: value as Report };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'not valid JSON' : fileFault(error);
    return { problem: { source: file, reason } };
  }
}
