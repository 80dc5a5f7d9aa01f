import { readFile } from 'node:fs/promises';
import type { Skipped } from '../domain/article.js';
import type { BaselineReport, Report } from '../domain/report.js';
import { decode } from './decode.js';
import { fileFault } from './file-fault.js';
import { asReport, asWholeReport } from './report-schema.js';

type Read<Kind> = { readonly report: Kind } | { readonly problem: Skipped };

/** A report.json with all that is in it, or why it cannot be used. */
export const readReport = (file: string): Promise<Read<Report>> => readAs(file, asWholeReport);

/** An earlier report.json, or why it cannot be compared with. */
export const readBaseline = (file: string): Promise<Read<BaselineReport>> => readAs(file, asReport);

async function readAs<Kind>(
  file: string,
  as: (value: unknown) => { report: Kind } | { fault: string },
): Promise<Read<Kind>> {
  const problem = (reason: string) => ({ problem: { source: file, reason } });
  try {
    const decoded = decode(await readFile(file));
    if ('fault' in decoded) return problem(decoded.fault);
    const read = as(JSON.parse(decoded.text));
    return 'report' in read ? read : problem(read.fault);
  } catch (error) {
    return problem(error instanceof SyntaxError ? 'not valid JSON' : fileFault(error));
  }
}
