import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { book } from '../support/book.js';
import type { Evaluation, Row } from './evaluation.js';
import { metamorphic } from './metamorphic.js';
import { pairs } from './pairs.js';
import { quantities } from './quantities.js';
import { quotes } from './quotes.js';
import { relations } from './relations.js';
import { times } from './times.js';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const evaluations: readonly Evaluation[] = [
  quantities,
  times,
  quotes,
  relations,
  pairs,
  metamorphic,
];

const read = (file: string): readonly unknown[] =>
  readFileSync(join(values.shared, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const line = (...cells: readonly string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(46) : cell.padStart(9))).join(' '));

line('set', 'n', 'precision', 'recall', 'F1', '  others');
for (const evaluation of evaluations) {
  if (values.only && !evaluation.name.includes(values.only)) continue;
  const missing = evaluation.needs.filter((file) => !existsSync(join(values.shared, file)));
  if (missing.length > 0) {
    console.log(
      `${evaluation.name}: not scored, missing in ${values.shared}: ${missing.join(', ')}`,
    );
    continue;
  }
  for (const row of evaluation.run(read, book)) print(row);
}

function print(row: Row): void {
  line(
    row.set,
    String(row.n),
    share(row.precision),
    share(row.recall),
    share(row.f1),
    `  ${row.others}`,
  );
  if (values.misses) for (const miss of row.misses) console.log(`    ${miss}`);
}
