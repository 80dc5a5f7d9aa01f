import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/io/write-files.js';
import { folderOf } from './folder.js';

test('makes the folder, replaces what was there and leaves nothing beside', async () => {
  const folder = join(folderOf({ 'out/deep/a.txt': 'old' }), 'out/deep');
  const parts = Array.from({ length: 1000 }, (_, i) => `${'é'.repeat(999)}${i % 10}`);
  const problems = await writeFiles(folder, [
    { name: 'a.txt', content: () => 'new' },
    { name: 'b.txt', content: () => parts },
  ]);
  expect(problems).toEqual([]);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(parts.join(''));
  expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
});

test('tells which folder it could not make', async () => {
  const file = join(folderOf({ taken: 'a file' }), 'taken');
  expect(await writeFiles(file, [])).toEqual([
    { source: file, reason: 'cannot make the folder: there is a file of that name' },
  ]);
  expect(await writeFiles(join(file, 'below'), [])).toEqual([
    {
      source: join(file, 'below'),
      reason: 'cannot make the folder: a part of the path is not a folder',
    },
  ]);
});

test('tells which file it could not write, writes the others and leaves no draft', async () => {
  const folder = folderOf({});
  mkdirSync(join(folder, 'a.txt'));
  writeFileSync(join(folder, 'a.txt/kept'), '');
  const problems = await writeFiles(folder, [
    { name: 'a.txt', content: () => 'x' },
    { name: 'b.txt', content: () => 'y' },
  ]);
  expect(problems).toEqual([
    { source: join(folder, 'a.txt'), reason: 'cannot write it: it is a folder' },
  ]);
  expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
});

test.runIf(existsSync('/proc/self'))('a file system that takes no folders is told', async () => {
  expect(await writeFiles('/proc/twosource/below', [])).toEqual([
    {
      source: '/proc/twosource/below',
      reason: 'cannot make the folder: there is no such file or folder',
    },
  ]);
});
