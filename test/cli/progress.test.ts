import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.js';
import { folderOf } from '../io/folder.js';
import { stubCore } from './stub-core.js';
import { twosource } from './twosource.js';

/** What is written while a hundred steps of a third of a second each go by. */
function written(isTerminal: boolean, isQuiet = false): readonly string[] {
  const lines: string[] = [];
  let time = 0;
  const stderr = {
    isTerminal,
    columns: 80,
    colours: false,
    failure: () => undefined,
    write: async (text: string) => lines.push(text) > 0,
  };
  const progress = progressOn(stderr, () => time, isQuiet);
  for (let done = 1; done <= 100; done++) {
    time += 333;
    progress.at('reading files', done, 100);
  }
  progress.end();
  return lines;
}

test('without a terminal: nothing for a second, then a plain line now and then', () => {
  expect(written(false)).toEqual(
    [4, 20, 36, 52, 68, 84].map((done) => `reading files: ${done} of 100\n`),
  );
});

test('on a terminal: one line that renews itself and goes', () => {
  const lines = written(true);
  expect(lines).toHaveLength(97);
  expect(lines[0]).toBe('\r\u001b[Kreading files: 4 of 100');
  expect(lines.at(-1)).toBe('\r\u001b[K');
});

test('quiet is quiet', () => expect(written(true, true)).toEqual([]));

test('a slow report says what it is at, on stderr alone', async () => {
  const articles = ['a', 'b', 'c'].map((id) => `${JSON.stringify({ id, story: id, text: id })}\n`);
  const folder = folderOf({ 'news.jsonl': articles.join('') });
  const args = ['report', '<folder>/news.jsonl', '--out', '<folder>/out'];
  let time = 0;
  const now = () => {
    time += 900;
    return time;
  };
  const { stdout, stderr } = await twosource(args, { folder, core: stubCore, now });
  expect(stderr).toMatch(/^checking stories: \d of 3\n/);
  expect(stdout).not.toContain('checking');
  const quiet = await twosource([...args, '--quiet'], { folder, core: stubCore, now });
  expect(quiet.stderr).toBe('');
});
