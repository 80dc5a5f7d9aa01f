import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured, Task } from './measure.js';

export type Outcome = Measured | 'failed' | 'given up';

export const isMeasured = (outcome: Outcome): outcome is Measured => typeof outcome !== 'string';

const run = fileURLToPath(new URL('run.ts', import.meta.url));

/**
 * One measurement a process: a clean heap, its own peak, and no help from an earlier one.
 *
 * @param patience milliseconds on the clock after which it is given up
 */
export function inChild(task: Task, patience: number): Outcome {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', run, '--task', JSON.stringify(task)],
    { encoding: 'utf8', timeout: patience, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.error !== undefined) return 'given up';
  return child.status === 0 ? JSON.parse(child.stdout) : 'failed';
}
