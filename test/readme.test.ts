import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { twosource } from './cli/twosource.js';
import { folderOf } from './io/folder.js';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** In place of `reports/corpus/`, which a fresh copy of the project doesn't have whole. */
const reports = folderOf({});
const { stdout } = await twosource(['report', join(root, 'corpus'), '--out', reports, '--all']);
/** What the program prints of the sample corpus, a story's indentation taken away. */
const printed = stdout.replace(/^ {2}/gm, '');

const [, excerpt = ''] = /```\n(CONTRADICTION[\s\S]*?)\n```/.exec(readme) ?? [];
const parts = excerpt.split('\n\n').flatMap((part) => {
  const [head = '', ...lines] = part.split('\n');
  return head.includes('(') ? [part] : [head, ...lines];
});

test('the excerpt is long enough to tell something', () => {
  expect(parts.length).toBeGreaterThan(5);
});

test.each(parts)('%s', (part) => {
  expect(`\n${printed}\n`).toContain(`\n${part}\n`);
});

test('what the help and the README ask to be explained is there', async () => {
  const help = (await twosource(['explain', '--help'])).stdout;
  const asked = [
    ...`${readme}\n${help}`.matchAll(/explain (reports\S+) ("[^"]+"|\w+)(?: ("[^"]+"|\w+))?/g),
  ];
  expect(asked.length).toBeGreaterThan(3);
  for (const [, file = '', ...named] of asked) {
    const args = named.filter(Boolean).map((name) => name.replaceAll('"', ''));
    const { code, stderr } = await twosource([
      'explain',
      file.replace('reports/corpus', reports),
      ...args,
    ]);
    expect([code, stderr]).toEqual([0, '']);
  }
});
