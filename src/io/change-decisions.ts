import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Skipped } from '../domain/article.js';
import type { Decision } from '../domain/decision.js';
import { decisionsYaml } from '../review/decisions-yaml.js';
import { readDecisions } from './read-decisions.js';
import { writeFiles } from './write-files.js';

/**
 * Changes a decisions file, or begins it. It is read again at once before it is written, so that
 * what others decided meanwhile is kept, and left alone where some of it can't be read.
 */
export async function changeDecisions(
  file: string,
  change: (decisions: readonly Decision[]) => readonly Decision[],
): Promise<readonly Skipped[]> {
  const { decisions, errors } = existsSync(file)
    ? readDecisions(file)
    : { decisions: [], errors: [] };
  if (errors.length > 0) {
    return [{ source: file, reason: 'not changed, since some of it is broken' }];
  }
  const content = decisionsYaml(change(decisions));
  return writeFiles(dirname(file), [{ name: basename(file), content: () => content }]);
}
