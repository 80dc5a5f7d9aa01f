import type { BaselineReport } from '../domain/report.js';
import { readBaseline } from '../io/read-report.js';
import type { Context } from './context.js';
import { tellProblem } from './tell.js';

/** The earlier report that was named, if any; null where it is of no use, which is told. */
export async function loadBaseline(
  file: string | undefined,
  { stderr }: Context,
): Promise<BaselineReport | undefined | null> {
  if (file === undefined) return undefined;
  const read = await readBaseline(file);
  if ('report' in read) return read.report;
  await tellProblem(stderr, read.problem);
  return null;
}
