import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import type { Report } from '../../src/domain/report.js';
import { renderJson } from '../../src/report/json.js';
import { plainInk } from '../../src/report/terminal/ink.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { shortId } from '../../src/report/view/short-id.js';
import { folderOf } from '../io/folder.js';
import { book } from '../support/book.js';
import { twosource } from './twosource.js';

const published = '2031-05-14';
const articles = [
  {
    id: 'a',
    outlet: 'Harbour Gazette',
    text: 'The repair of the pier will cost $5.6 million. The navy bought 14 boats. The bank raised its rate to 4%. It met on Monday.',
  },
  {
    id: 'b',
    outlet: 'Inland Courier',
    text: 'The repair of the pier will cost $5.9 million. The coastguard bought 16 boats. Turnout was 7%. The rate had been 4%.',
  },
].map((article) => ({ ...article, story: 's', published }));
const report: Report = check(
  [...articles, { id: 'c', story: 't', text: 'In another story 9 cranes fell.' }],
  book,
);
const folder = folderOf({ 'broken.json': '{"schema": "twosource/report@1"', 'other.json': '{}' });
const write = (name: string, content: Report) =>
  writeFileSync(join(folder, name), [...renderJson(content)].join(''));
write('report.json', report);

const explain = (...args: readonly string[]) =>
  twosource(['explain', '<folder>/report.json', ...args], { folder });
const claim = (article: string, words: string) =>
  report.claims.find((each) => each.article === article && each.words === words)?.id ?? words;
const [conflict] = report.findings.filter(({ verdict }) => verdict === 'contradiction');
const weaker = { verdict: 'agreement', title: 'Both say so' } as const;
write('alike.json', {
  ...report,
  findings: [conflict, conflict].flatMap((finding, i) =>
    finding ? [{ ...finding, ...(i ? {} : weaker), id: i ? 'xnamed-1' : 'xother-1' }] : [],
  ),
});

test('a finding: both sides, slots, arithmetic, the rule in plain words, origins', async () => {
  const { stdout, code } = await explain(conflict?.id ?? '');
  expect(code).toBe(0);
  for (const words of [
    'CONTRADICTION (value, high)',
    '«$5.6 million»',
    '«$5.9 million»',
    'subject: “repair” on both sides',
    '5.6m and 5.9m differ by 0.3m (5.4 %)',
    'disjoint-values: The figures contradict each other',
    'disjoint(a.quantity, b.quantity)',
    '2 outlets, 2 independent origins:',
  ]) {
    expect(stdout).toContain(words);
  }
});

test('a finding goes by what is printed of its id, and by what a CSV and decisions name it', async () => {
  const { id = '', fingerprint = '' } = conflict ?? {};
  expect(renderTerminal(report, { width: 100, ink: plainInk })).toContain(`  ${shortId(id)}\n`);
  expect(await explain(shortId(id))).toEqual(await explain(id));
  expect(await explain(fingerprint)).toEqual(await explain(id));
});

test('of several that may be meant a few are told, the weightiest first', async () => {
  const { stderr, code } = await twosource(['explain', '<folder>/alike.json', 'x'], { folder });
  expect(code).toBe(2);
  expect(stderr).toBe(
    [
      'twosource: x: begins the ids of 2 findings',
      `  xnamed  contradiction: ${conflict?.title}`,
      '  xother  agreement: Both say so',
      '',
    ].join('\n'),
  );
});

test('claims go by their words too', async () => {
  expect(await explain('14', '16')).toEqual(await explain(claim('a', '14'), claim('b', '16')));
  // Both outlets have 4 %: only the one's can be compared with the other's 7 %.
  expect(await explain('4%', '7%')).toEqual(await explain(claim('a', '4%'), claim('b', '7%')));
});

test('words that no claim bears are told where they stand', async () => {
  const { stderr, code } = await explain('The bank raised', '7%');
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /no claim of this report; they stand in Harbour Gazette: “.*The bank raised/,
  );
});

describe('two claims', () => {
  test.each([
    ['$5.6 million', '$5.9 million', /One fact, and judged: contradiction by disjoint-values \(/],
    [
      '14',
      '16',
      /Not compared: they seem to speak of two things, for they differ in subject \(“navy”, “coastguard”\)\./,
    ],
    ['Monday', '16', /Not compared: a time and a quantity never are\./],
    ['$5.6 million', '16', /Not compared: a currency and a count\./],
    [
      '4%',
      '7%',
      /Not compared: one article also says what the other does \(Inland Courier: quantity “4%”\)/,
    ],
  ])('%s and %s', async (a, b, expected) => {
    const ids = [claim('a', a), claim('b', b)] as const;
    const { stdout, code } = await explain(...ids);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(expected);
    expect(stdout).toContain('Slots');
    const turned = await explain(ids[1], ids[0]);
    expect(turned.stdout).toBe(stdout);
  });
});

describe('what cannot be explained', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'an id that is none',
      [`${conflict?.id.slice(0, -1)}_`],
      /no finding of that name; did you mean/,
    ],
    ['too short a beginning', ['', ''], /there is no claim of that name/],
    ['one article', [claim('a', '14'), claim('a', '4%')], /both stand in one article/],
    ['two stories', [claim('a', '14'), claim('c', '9')], /they belong to two stories/],
  ])('%s', async (_, ids, expected) => {
    const { stdout, stderr, code } = await explain(...ids);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  test.each([
    ['broken.json', 'not valid JSON'],
    ['other.json', 'not a report of twosource'],
    ['gone.json', 'no such file'],
  ])('%s: %s', async (file, expected) => {
    const { stderr, code } = await twosource(['explain', `<folder>/${file}`, 'x'], { folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });
});
