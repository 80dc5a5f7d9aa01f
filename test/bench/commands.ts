import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFolder, packs } from '../../src/io/shipped.js';
import { inventArticles } from './corpus.js';
import { median } from './median.js';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Seconds on the clock of a whole command, from the shell's view; the median of the runs. */
function secondsOf(args: readonly string[], runs: number): number {
  const one = () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [main, ...args], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return (performance.now() - start) / 1000;
  };
  return median(Array.from({ length: runs }, one));
}

/** What a person waits for who types a command. */
export function timeCommands(): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const five = join(folder, 'five.jsonl');
  writeFileSync(
    five,
    inventArticles(1, 5)
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );
  try {
    return {
      'twosource --help': secondsOf(['--help'], 5),
      'report, five articles': secondsOf(['report', five, '--quiet', '--out', folder], 5),
      'rules test, all shipped': secondsOf(['rules', 'test', ...packs.map(packFolder)], 1),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
