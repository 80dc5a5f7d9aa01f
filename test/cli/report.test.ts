import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { folderOf } from '../io/folder.js';
import { twosource } from './twosource.js';

const articles = [
  ['a', 'Harbour Post', 'The port said the repair will cost $5.6 million. Work starts on Monday.'],
  [
    'b',
    'The Bay',
    'Work on the pier starts on 12 May. The repair will cost $5.9 million, it said.',
  ],
  ['c', 'Coast Radio', 'The port said the repair will cost $5.6 million. Work starts on Monday.'],
].map(([id, outlet, text]) => ({ id, outlet, text, story: 'pier', published: '2031-05-08' }));

const jsonl = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

async function reportOn(records: readonly unknown[]) {
  const folder = folderOf({ 'news.jsonl': jsonl(records) });
  const args = ['report', '<folder>/news.jsonl', '--out', '<folder>/out', '--quiet'];
  const result = await twosource(args, { folder });
  const out = join(folder, 'out');
  const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  return { ...result, files: Object.fromEntries(files) as Record<string, string> };
}

test('the same bytes for the same articles in another order', async () => {
  const once = await reportOn(articles);
  expect([once.code, Object.keys(once.files)]).toEqual([
    0,
    ['report.html', 'report.json', 'report.md'],
  ]);
  expect(await reportOn(articles.toReversed())).toEqual(once);
});

test('every offset in report.json quotes its article', async () => {
  const { files } = await reportOn(articles);
  const report = JSON.parse(files['report.json'] ?? '') as Report;
  const texts = new Map(report.articles.map(({ id, text }) => [id, text]));
  expect(report.claims.length).toBeGreaterThan(0);
  for (const { article, span, words } of report.claims) {
    expect(texts.get(article)?.slice(...span)).toBe(words);
  }
  for (const { article, span, text } of report.findings.flatMap(({ evidence }) => evidence)) {
    expect(texts.get(article)?.slice(...span)).toBe(text);
  }
});

test.each([
  ['dashes', '-'.repeat(200_000)],
  ['dots', '.'.repeat(200_000)],
  ['quotation marks', '“'.repeat(50_000)],
  ['straight marks', '"'.repeat(50_000)],
  ['one line', 'word '.repeat(180_000)],
  ['escapes', '\u001b[2J\u0000 rose by 5 percent. <script>alert(1)</script>'],
])('an article of %s is read and the others are compared', async (_, text) => {
  const odd = { id: 'odd', outlet: 'Odd', story: 'pier', text: `Odd: ${text}` };
  const { code, files, stdout } = await reportOn([...articles, odd]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^4 articles, 1 story, 4 outlets: /);
  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(files['report.html']).not.toContain('<script>alert');
  expect((JSON.parse(files['report.json'] ?? '') as Report).articles).toHaveLength(4);
});

test('an article without outlet, date or id is used', async () => {
  const { code, stdout } = await reportOn([...articles, { text: 'Bare.', story: 'pier' }]);
  expect([code, stdout.split(':')[0]]).toEqual([0, '4 articles, 1 story, 4 outlets']);
});
