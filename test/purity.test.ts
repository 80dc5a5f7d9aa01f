import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './io/folder.js';

const root = join(import.meta.dirname, '..');
const impure = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'process.env',
  'performance.now()',
  'crypto.randomUUID()',
  "(1).toLocaleString('en')",
  "'a'.localeCompare('b')",
  "new Intl.NumberFormat('en')",
  'globalThis.Date',
];
const pure = ['new Date(0)', "new Date('2025-02-28').getTime()", 'Date.UTC(2025, 1, 28)'];

const lines = (values: readonly string[]) =>
  values.map((value, i) => `export const value${i} = ${value};\n`).join('');
const folder = folderOf({
  ...Object.fromEntries(
    ['.biome.json', '.biome.purity.grit', '.gitignore'].map((name) => [
      name,
      readFileSync(join(root, name), 'utf8'),
    ]),
  ),
  'src/judge/impure.ts': lines(impure),
  'src/judge/pure.ts': lines(pure),
  'src/io/impure.ts': lines(impure),
});

/** The lines of a file about which the lint rules complain. */
function faultsIn(file: string): readonly number[] {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=github', file],
    { cwd: folder, encoding: 'utf8' },
  );
  return [...stdout.matchAll(/,line=(\d+),/g)].map(([, line]) => Number(line));
}

test('below io/ and cli/ each way to ask for clock, chance, locale or environment is refused', () => {
  expect(new Set(faultsIn('src/judge/impure.ts'))).toEqual(new Set(impure.map((_, i) => i + 1)));
  expect(faultsIn('src/judge/pure.ts')).toEqual([]);
  expect(faultsIn('src/io/impure.ts')).toEqual([]);
});
