import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Decision, decisionsName } from '../domain/decision.js';
import type { Report } from '../domain/report.js';
import { changeDecisions } from '../io/change-decisions.js';
import { decisionsFileFor } from '../io/find-decisions.js';
import { readDecisions } from '../io/read-decisions.js';
import { counted } from '../report/view/words.js';
import { applyDecisions } from '../review/apply-decisions.js';
import { lapsedForGood, pruned } from '../review/prune.js';
import type { Context } from './context.js';
import { tellProblem, tellRuleError } from './tell.js';

export interface DecisionOptions {
  /** A file that was named; false where none is wanted. */
  readonly decisions?: string | false;
}

export interface LoadedDecisions {
  /** Undefined where there is none, which is no error unless it was named. */
  readonly file: string | undefined;
  readonly decisions: readonly Decision[];
  readonly isSound: boolean;
}

/**
 * The decisions on the corpus at these paths: the file beside it, else the one beside the report,
 * where `review` of a report keeps them. What is wrong with them is told at once.
 */
export async function loadDecisions(
  paths: readonly string[],
  reportFolder: string,
  { decisions: named }: DecisionOptions,
  { stderr }: Context,
): Promise<LoadedDecisions> {
  const places = [decisionsFileFor(paths), join(reportFolder, decisionsName)];
  const [found, other] = places.filter((place) => place !== undefined && existsSync(place));
  const file = named === false ? undefined : (named ?? found);
  if (file === undefined) return { file, decisions: [], isSound: true };
  const { decisions, errors } = readDecisions(file);
  for (const error of errors) await tellRuleError(stderr, error);
  if (named === undefined && other !== undefined && resolve(other) !== resolve(file))
    await tellProblem(stderr, { source: other, reason: `not used, since there is ${file}` });
  return { file, decisions, isSound: errors.length === 0 };
}

/** Marks what was decided; a report without a decisions file stays as it is. */
export function marked(
  report: Report,
  { file, decisions }: LoadedDecisions,
  { today }: Context,
): Report {
  return file === undefined ? report : applyDecisions(report, decisions, today());
}

/** Removes from the file what lapsed for good, and says so. */
export async function prune(
  { decisions }: Report,
  { file, isSound }: LoadedDecisions,
  { stderr }: Context,
  isQuiet: boolean,
): Promise<boolean> {
  if (file !== undefined && !isSound) {
    await tellProblem(stderr, { source: file, reason: 'not pruned, since some of it is broken' });
    return false;
  }
  const lapsed = lapsedForGood(decisions?.lapsed ?? []);
  if (file === undefined || lapsed.length === 0) {
    if (!isQuiet) await stderr.write('no decisions to prune\n');
    return true;
  }
  const problems = await changeDecisions(file, (all) => pruned(all, lapsed));
  for (const problem of problems) await tellProblem(stderr, problem);
  if (problems.length === 0 && !isQuiet) {
    await stderr.write(`pruned: ${counted(lapsed.length, 'decision')} from ${file}\n`);
  }
  return problems.length === 0;
}
