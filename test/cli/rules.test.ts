import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packs, shippedRules } from '../../src/io/shipped.js';
import { folderOf } from '../io/folder.js';
import { kept, transcript, twosource } from './twosource.js';

const magnitudes = `id: magnitudes-differ
title: The magnitudes differ
message: "{a.outlet}: a magnitude of {a.words}; {b.outlet}: {b.words}."
verdict: difference
aspect: value
severity: high
given: { kind: quantity }
replaces: [disjoint-values]
when:
  - disjoint(a.quantity, b.quantity)
  - 'says(a, ["magnitude"]) && says(b, ["magnitude"])'
examples:
  - title: Two agencies
    expect: difference
    texts:
      - { outlet: Harbour Gazette, text: "The earthquake had a magnitude of 5.8." }
      - { outlet: Inland Courier, text: "The earthquake had a magnitude of 6.1." }
`;

const example = (title: string, expect: string, a: string, b: string) =>
  `  - title: ${title}\n    expect: ${expect}\n    texts:\n      - { text: "${a}" }\n      - { text: "${b}" }\n`;

const figuresDiffer = readFileSync(join(shippedRules, 'figures-differ.yml'), 'utf8');

const folder = folderOf({
  'quake/a.md': '---\noutlet: Harbour Gazette\n---\nThe earthquake had a magnitude of 5.8.\n',
  'quake/b.md':
    '---\noutlet: Inland Courier\n---\nThe earthquake had a magnitude of 6.1. The barn holds 40 cows in 2030.\n',
  'quake/c.md': '---\noutlet: Coastwire\n---\nThe barn holds 50 cows.\n',
  'same/figures-differ.yml': figuresDiffer,
  'changed/figures-differ.yml': figuresDiffer.replace('severity: medium', 'severity: high'),
  'drafts/magnitudes-differ.yml': magnitudes,
  'alone/draft.yml': magnitudes
    .replace('id: magnitudes-differ', 'id: draft')
    .replace(/examples:[\s\S]*/, ''),
  'states/noisy.yml':
    magnitudes
      .replace('id: magnitudes-differ', 'id: noisy')
      .replace('aspect: value', 'aspect: scope') +
    example('Silence was wanted', 'silence', 'The magnitude was 5.', 'The magnitude was 7.'),
  'states/missing.yml':
    magnitudes.replace('id: magnitudes-differ', 'id: missing') +
    example('Nothing is told', 'difference', 'The magnitude was 5.', 'It shook the town.'),
  'states/never-fires.yml': magnitudes
    .replace('id: magnitudes-differ', 'id: never-fires')
    .replace('expect: difference', 'expect: silence')
    .replace('6.1', '5.8'),
  'states/no-example.yml': magnitudes
    .replace('id: magnitudes-differ', 'id: no-example')
    .replace(/examples:[\s\S]*/, ''),
});

test.each<[name: string, args: readonly string[]]>([
  ['rules-test-file', ['rules', 'test', '<folder>/drafts/magnitudes-differ.yml']],
  ['rules-test-states', ['rules', 'test', '--rules', '<folder>/states']],
  ['rules-test-no-file', ['rules', 'test', '<folder>/drafts/gone.yml']],
  [
    'rules-test-coverage',
    ['rules', 'test', '<folder>/drafts/magnitudes-differ.yml', '--coverage', '--mutate'],
  ],
])('%s', async (name, args) => {
  const result = await twosource(args, { folder });
  const stdout = result.stdout.replace(/^ {2}vocabulary .*\n/gm, '');
  await expect(transcript(args, { ...result, stdout })).toMatchFileSnapshot(kept(name));
});

test.each<[name: string, file: string]>([
  ['verdict', 'drafts/magnitudes-differ.yml'],
  ['severity', 'changed/figures-differ.yml'],
  ['none', 'same/figures-differ.yml'],
])('rules-impact-%s', async (name, file) => {
  const args = ['rules', 'impact', `<folder>/${file}`, '--corpus', '<folder>/quake'];
  const result = await twosource(args, { folder });
  await expect(transcript(args, result)).toMatchFileSnapshot(kept(`rules-impact-${name}`));
});

test('the impact of a rule in force is set against a run without it', async () => {
  const own = ['--rules', '<folder>/drafts', '--corpus', '<folder>/quake'];
  const args = ['rules', 'impact', '<folder>/drafts/magnitudes-differ.yml', ...own];
  const { stdout } = await twosource(args, { folder });
  expect(stdout).toMatch(
    /^new .*\(magnitudes-differ\)[\s\S]*“5\.8”[\s\S]*\n1 new, 0 changed, 0 gone/,
  );
});

test('--watch runs again when a rule is saved', async () => {
  const file = join(folder, 'alone/draft.yml');
  const watched: (readonly string[])[] = [];
  async function* changes(folders: readonly string[]) {
    watched.push(folders);
    writeFileSync(file, magnitudes.replace('id: magnitudes-differ', 'id: draft'));
    yield;
  }
  const args = ['rules', 'test', '--rules', join(folder, 'alone'), '--watch'];
  const { stdout, stderr, code } = await twosource(args, { changes });
  expect(watched).toEqual([[join(folder, 'alone')]]);
  expect(stdout).toMatch(/^no example {3}draft\n.*\nholds {8}draft\n/);
  expect(stderr).toMatch(/^in force: 1 rule of .*\nwatching; Ctrl-C ends\n$/);
  expect(code).toBe(0);
});

const difference = (given: string, when: string, a: string, b: string) => `title: A rule
message: "{a.words}, {b.words}"
verdict: difference
aspect: scope
severity: low
given: { ${given} }
when: '${when}'
examples:
${example('It should fire', 'difference', a, b)}`;

test.each<[what: string, rule: string, why: RegExp]>([
  [
    'not aligned',
    difference(
      'kind: quantity',
      'disjoint(a.quantity, b.quantity)',
      'The navy bought 14 boats.',
      'In Ostrel the coastguard sold 31 old huts.',
    ),
    /no two of them were aligned\n +“14” and “31” were not compared: the words around them are too unlike/,
  ],
  [
    'another pair was nearer',
    difference(
      'kind: quantity',
      'disjoint(a.quantity, b.quantity)',
      'The repair of the pier cost 5 dollars.',
      'The repair of the pier cost 7 euros.',
    ),
    /“5 dollars” and “7 euros” were not compared: USD and EUR have no common measure/,
  ],
  [
    'one side',
    difference(
      'kind: quantity',
      'equal(a.quantity, b.quantity) && says(a, ["steel"])',
      'The navy bought 14 steel boats.',
      'The navy bought 14 boats.',
    ),
    /holds, but the two claims are the same in value, time, manner and holder, and so stand on one/,
  ],
  [
    'replaced',
    difference(
      'kind: quantity',
      'disjoint(a.quantity, b.quantity)',
      'The navy bought 14 boats.',
      'The navy bought 16 boats.',
    ),
    /holds, but replacing holds too, and replaces this rule/,
  ],
])('why an example in which all conditions hold finds nothing: %s', async (_, rule, why) => {
  const replacing = difference(
    'kind: quantity',
    'disjoint(a.quantity, b.quantity)',
    'The navy bought 14 boats.',
    'The navy bought 16 boats.',
  ).replace('aspect: scope', 'aspect: event\nreplaces: [silent]');
  const isReplaced = why.source.includes('replaces');
  const own = folderOf({
    'silent.yml': `id: silent\n${rule}`,
    ...(isReplaced && { 'replacing.yml': `id: replacing\n${replacing}` }),
  });
  const { stdout, code } = await twosource(['rules', 'test', '--rules', own, 'silent']);
  expect(code).toBe(1);
  expect(stdout).toMatch(why);
});

test.each<[name: string, args: readonly string[]]>([
  ['instead', ['--rules', '<folder>/drafts']],
  ['too', ['--add-rules', '<folder>/drafts']],
  [
    'file-and-pack',
    [
      '--add-rules',
      '<folder>/drafts/magnitudes-differ.yml',
      '--add-rules',
      'twosource:politics-and-economy',
    ],
  ],
  ['unknown', ['--add-rules', 'twosource:politic', '--add-rules', '<folder>/gone']],
])('rules-added-%s', async (name, own) => {
  const args = ['rules', 'list', ...own];
  const { stdout, ...result } = await twosource(args, { folder });
  const others = stdout.split('\n').filter((line) => !line.endsWith('twosource:recommended'));
  expect(others.length < stdout.split('\n').length).toBe(name !== 'instead');
  const shown = { ...result, stdout: others.join('\n') };
  await expect(transcript(args, shown)).toMatchFileSnapshot(kept(`rules-added-${name}`));
});

test('--quiet says nothing of what rules stand in for', async () => {
  const args = ['report', '<folder>/quake', '--rules', '<folder>/drafts', '--out', '<folder>/out'];
  expect((await twosource(args, { folder })).stderr).toContain('in place of the');
  expect((await twosource([...args, '--quiet'], { folder })).stderr).toBe('');
});

test.each([
  ['judging, beside the rules that are in force by default', [], ''],
  ['recognising', ['--recognising'], ''],
  ['judging, beside all packs', [], `extends: [${packs.map((pack) => `twosource:${pack}`)}]\n`],
  [
    'recognising, beside them',
    ['--recognising'],
    `extends: [${packs.map((pack) => `twosource:${pack}`)}]\n`,
  ],
])('what rules new writes passes its own examples: %s', async (name, kind, settings) => {
  const own = folderOf(settings ? { 'twosource.yaml': settings } : {});
  const rules = ['--rules', '<folder>'];
  const made = await twosource(['rules', 'new', 'to-fill-in', ...kind, ...rules], { folder: own });
  expect(made).toMatchObject({ code: 0, stdout: '<folder>/to-fill-in.yml\n' });
  const tried = await twosource(['rules', 'test', '<folder>/to-fill-in.yml'], { folder: own });
  expect(tried, name).toEqual({
    stdout: 'holds        to-fill-in\n1 of 1 rules pass\n',
    stderr: '',
    code: 0,
  });
});
