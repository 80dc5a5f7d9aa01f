import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/domain/article.js';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Loaded before the program: lets the process tell its own peak when it ends, in kB. */
const tellPeak = `data:text/javascript,process.on('exit', () => {
  process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n');
})`;

/** Peak memory of the whole command, which reads the articles and writes all files, in MB. */
export function peakOfReport(articles: readonly Article[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const corpus = join(folder, 'corpus.jsonl');
  writeFileSync(corpus, articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', tellPeak, main, 'report', corpus, '--quiet', '--out', join(folder, 'out')],
      { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    if (status !== 0) throw new Error(`the report failed: ${stderr}`);
    return Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
