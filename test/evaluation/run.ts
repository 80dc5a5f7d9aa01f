import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { book } from '../support/book.js';
import { clusters } from './clusters.js';
import type { Evaluation } from './evaluation.js';
import { metamorphic } from './metamorphic.js';
import { pairs } from './pairs.js';
import { quantities } from './quantities.js';
import { quotes } from './quotes.js';
import { relations } from './relations.js';
import { falls, type Scores, scoresOf } from './scores.js';
import { head, rowLines } from './table.js';
import { times } from './times.js';

/**
 * `npm run eval` prints all scores; with `--write` they are kept in scores.json, with `--check`
 * nothing is printed unless one fell below what is kept there.
 */
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const quick: readonly Evaluation[] = [quantities, times, quotes, relations, pairs, clusters];
const evaluations = values.check ? quick : [...quick, metamorphic];

const kept = fileURLToPath(new URL('scores.json', import.meta.url));
const before = JSON.parse(readFileSync(kept, 'utf8')) as Scores;

const read = (file: string): readonly unknown[] =>
  readFileSync(join(values.shared, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const print = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

if (!values.check) print([head]);
const rows = evaluations
  .filter(({ name }) => name.includes(values.only))
  .flatMap((evaluation) => {
    const missing = evaluation.needs.filter((file) => !existsSync(join(values.shared, file)));
    const found = missing.length > 0 ? [] : evaluation.run(read, book);
    if (values.check) return found;
    const where = `missing in ${values.shared}: ${missing.join(', ')}`;
    if (missing.length > 0) print([`${evaluation.name}: not scored, ${where}`]);
    print(found.flatMap((row) => rowLines(row, values.misses)));
    return found;
  });

const fallen = falls(before, rows);
if (values.write) {
  writeFileSync(kept, `${JSON.stringify({ ...before, ...scoresOf(rows) }, null, 2)}\n`);
} else if (fallen.length > 0) {
  print(['', 'Fallen since scores.json was written (npm run eval -- --write keeps new ones):']);
  print(fallen);
  process.exitCode = 1;
}
