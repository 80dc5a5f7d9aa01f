import { readFile } from 'node:fs/promises';
import type { Skipped } from '../domain/article.js';
import type { BaselineReport } from '../domain/report.js';
import { decode } from './decode.js';
import { fileFault } from './file-fault.js';
import { asReport } from './report-schema.js';

/** An earlier report.json, or why it cannot be compared with. */
export async function readBaseline(
  file: string,
): Promise<{ readonly report: BaselineReport } | { readonly problem: Skipped }> {
  const problem = (reason: string) => ({ problem: { source: file, reason } });
  try {
    const decoded = decode(await readFile(file));
    if ('fault' in decoded) return problem(decoded.fault);
    const read = asReport(JSON.parse(decoded.text));
    return 'report' in read ? read : problem(read.fault);
  } catch (error) {
    return problem(error instanceof SyntaxError ? 'not valid JSON' : fileFault(error));
  }
}
