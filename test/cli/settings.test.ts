import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../io/folder.js';
import { kept, transcript, twosource } from './twosource.js';

const articles = [
  { id: 'wire/a', outlet: 'Gazette', text: 'The repair of the old pier cost $5.6 million.' },
  { id: 'b', outlet: 'Courier', text: 'The repair of the old pier cost $5.9 million.' },
]
  .map((article) => `${JSON.stringify(article)}\n`)
  .join('');

const ownRule = `id: pier-costs
title: The cost of the pier differs
message: "{a.words}, {b.words}"
verdict: contradiction
aspect: value
severity: high
given: { kind: quantity, dimension: currency }
when: disjoint(a.quantity, b.quantity)
`;

/** A corpus with these settings, some rules beside it, and others it must not reach. */
function corpusWith(settings: string): string {
  const folder = folderOf({
    'news/articles.jsonl': articles,
    'news/twosource.yaml': settings,
    'news/own/pier-costs.yml': ownRule,
    'news/loop/twosource.yaml': 'extends: ../again\n',
    'news/again/twosource.yaml': 'extends: ../loop\n',
    'elsewhere/pier-costs.yml': ownRule,
  });
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'news/link'));
  return folder;
}

async function findingsWith(settings: string) {
  const folder = corpusWith(settings);
  const args = ['report', '<folder>/news', '--format', 'json', '--out', '<folder>/out', '--quiet'];
  const { code, stderr } = await twosource(args, { folder });
  const { findings } = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
  const shown = findings.map(
    ({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
  );
  return { shown, code, stderr };
}

test.each<[what: string, settings: string, shown: readonly string[], code: number]>([
  ['nothing said', '', ['disjoint-values high'], 0],
  ['a severity', 'rules: { disjoint-values: low }', ['disjoint-values low'], 0],
  ['a rule off', 'rules: { disjoint-values: off, figures-differ: off }', [], 0],
  ['a tolerance', 'tolerances: { currency: 0.1 }', ['compatible-values info'], 0],
  ['a tolerance too small', 'tolerances: { currency: 0.01 }', ['disjoint-values high'], 0],
  [
    'a path where it is off',
    'paths: { wire/: { disjoint-values: off } }',
    ['figures-differ medium'],
    0,
  ],
  ['a path', 'paths: { wire/a: { disjoint-values: info } }', ['disjoint-values info'], 0],
  ['another path', 'paths: { wir: { disjoint-values: info } }', ['disjoint-values high'], 0],
  ['own rules', 'extends: [twosource:recommended, own]', ['pier-costs high'], 0],
  ['own rules only', 'extends: own', ['pier-costs high'], 0],
  ['when to fail', 'fail-on: high', ['disjoint-values high'], 1],
])('%s: %s', async (_, settings, shown, code) => {
  expect(await findingsWith(settings)).toEqual({ shown, code, stderr: '' });
});

test('both endings of YAML will do', async () => {
  const folder = corpusWith('');
  renameSync(join(folder, 'news/twosource.yaml'), join(folder, 'news/twosource.yml'));
  writeFileSync(join(folder, 'news/twosource.yml'), 'rules: { disjoint-values: low }');
  const { stdout } = await twosource(['rules', 'list', '<folder>/news'], { folder });
  expect(stdout).toMatch(/severity by <folder>\/news\/twosource\.yml:1:\d+/);
});

test.each<[name: string, settings: string]>([
  ['unknown-key', 'extend: twosource:recommended'],
  ['unknown-rule', 'rules:\n  disjoint-value: off'],
  ['unknown-level', 'rules: { disjoint-values: hihg }'],
  ['unknown-pack', 'extends: twosource:disaster'],
  ['outside', 'extends: ../elsewhere'],
  ['link', 'extends: link'],
  ['circle', 'extends:\n  - twosource:recommended\n  - loop'],
  ['missing', 'extends: [gone]'],
  ['tolerance', 'tolerances: { currency: 7 }'],
])('settings-%s', async (name, settings) => {
  const folder = corpusWith(settings);
  const args = ['rules', 'list', '<folder>/news'];
  const result = await twosource(args, { folder });
  expect(result.code).toBe(2);
  await expect(transcript(args, { ...result, stdout: '' })).toMatchFileSnapshot(
    kept(`settings-${name}`),
  );
});

describe('every command reads the settings beside what it reads', () => {
  const pair = { id: 1, a: 'The pier cost $5.6 million.', b: 'The pier cost $5.9 million.' };
  const tried = `${ownRule}examples:
  - title: A little more
    expect: silence
    texts: [{ text: "The pier cost $5.6 million." }, { text: "The pier cost $5.9 million." }]
`;

  test.each<[args: readonly string[], settings: string, shown: RegExp]>([
    [['pairs', '<folder>/news/pairs.jsonl'], 'tolerances: { currency: 0.1 }', /compatible-values/],
    [['pairs', '<folder>/news/pairs.jsonl'], 'extends: own', /pier-costs/],
    [
      ['rules', 'test', '<folder>/news/pier-costs.yml'],
      'tolerances: { currency: 0.1 }',
      /^never fires/,
    ],
    [['rules', 'test', '<folder>/news/pier-costs.yml'], '', /^noisy/],
    [['rules', 'explain', 'pier-costs', '<folder>/news'], 'extends: own', /news\/own\n$/],
    [
      ['rules', 'explain', 'pier-costs', '<folder>/news'],
      'extends: own\nrules: { pier-costs: low }',
      /severity low[\s\S]+severity by <folder>\/news\/twosource.yaml:2:22\n$/,
    ],
    [
      ['rules', 'explain', 'denied', '<folder>/news'],
      'rules: { denied: off }',
      /off by <folder>\/news\/twosource.yaml:1:18\n$/,
    ],
  ])('%j, %s', async (args, settings, shown) => {
    const folder = corpusWith(settings);
    writeFileSync(join(folder, 'news/pairs.jsonl'), JSON.stringify(pair));
    writeFileSync(join(folder, 'news/pier-costs.yml'), tried);
    const { stdout, stderr } = await twosource(args, { folder });
    expect(stderr).toBe('');
    expect(stdout).toMatch(shown);
  });
});

describe('rules list beside a corpus', () => {
  test('says what is in force, where it comes from, and how often it fires', async () => {
    const folder = corpusWith(
      'extends: [own]\nrules:\n  pier-costs: low\npaths: { wire: { pier-costs: medium } }',
    );
    const { stdout } = await twosource(['rules', 'list', '<folder>/news'], { folder });
    expect(stdout).toBe(
      [
        'rule        finds          in     severity  findings  from',
        'pier-costs  contradiction  value  low       1         <folder>/news/own, severity by <folder>/news/twosource.yaml:3:15',
        '',
      ].join('\n'),
    );
  });

  test('a folder named on the command line stands in for what settings extend', async () => {
    const folder = corpusWith('extends: ../elsewhere\nrules: { pier-costs: off }');
    const args = ['rules', 'list', '<folder>/news', '--rules', '<folder>/elsewhere'];
    const { stdout, code } = await twosource(args, { folder });
    expect(stdout).toMatch(/\npier-costs {2}off/);
    expect(code).toBe(0);
  });
});

test('rules new writes a rule that is sound, beside its schema, and overwrites none', async () => {
  const folder = folderOf({});
  mkdirSync(join(folder, 'rules'));
  const at = ['--rules', '<folder>/rules'];
  for (const args of [['pier-costs'], ['seats', '--recognising']]) {
    expect(await twosource(['rules', 'new', ...args, ...at], { folder })).toMatchObject({
      code: 0,
    });
  }
  const { stdout } = await twosource(['rules', 'test', ...at], { folder });
  expect(stdout).toBe('holds        pier-costs\nholds        seats\n2 of 2 rules pass\n');
  expect(JSON.parse(readFileSync(join(folder, 'rules/rule.schema.json'), 'utf8')).title).toMatch(
    /rule/,
  );
  writeFileSync(join(folder, 'rules/seats.yml'), 'mine');
  expect(await twosource(['rules', 'new', 'seats', ...at], { folder })).toEqual({
    stdout: '',
    stderr: 'twosource: <folder>/rules/seats.yml: there is such a file already\n',
    code: 2,
  });
  expect((await twosource(['rules', 'new', 'Seats?', ...at], { folder })).code).toBe(2);
});

test.each([
  ['rules-explain', ['rules', 'explain', 'later-and-higher']],
  ['rules-explain-unknown', ['rules', 'explain', 'later-and-hihger']],
])('%s', async (name, args) => {
  await expect(transcript(args, await twosource(args))).toMatchFileSnapshot(kept(name));
});
