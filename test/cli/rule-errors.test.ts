import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../io/folder.js';
import { kept, transcript, twosource } from './twosource.js';

const judging = `id: mine
title: Mine
message: "{a.words}, {b.words}"
verdict: difference
aspect: value
severity: low
given: { kind: quantity }
when: disjoint(a.quantity, b.quantity)
`;

const recognising = `id: mine
title: Mine
match: "magnitude of [<value>#Value]"
claim: { kind: quantity, words: value }
`;

const instead = (rule: string, part: string, mistake: string) => rule.replace(part, mistake);

/** One mistake each, kept as an author sees it. */
test.each<[name: string, yaml: string]>([
  ['syntax', instead(judging, 'title: Mine', 'title: "Mine')],
  ['duplicate-key', instead(judging, 'title: Mine', 'title: Mine\ntitle: Yours')],
  ['unknown-key', instead(judging, 'severity', 'severty')],
  ['schema', instead(judging, 'severity: low', 'severity: lwo')],
  ['cel-syntax', instead(judging, 'b.quantity)', 'b.quantity')],
  ['cel-type', instead(judging, 'b.quantity)', 'b.time)')],
  ['cel-function', instead(judging, 'disjoint(', 'disjiont(')],
  [
    'cel-matches',
    instead(judging, 'disjoint(a.quantity, b.quantity)', 'a.words.matches("(a+)+$")'),
  ],
  ['cel-field', instead(judging, 'a.quantity', 'a.quantty')],
  ['cel-prototype', instead(judging, 'a.quantity', 'a.constructor')],
  ['cel-slot', instead(judging, 'disjoint(a.quantity, b.quantity)', "same(link, 'subjct')")],
  [
    'cel-loops',
    instead(judging, 'disjoint(a.quantity, b.quantity)', "'[1].all(x, [2].exists(y, x < y))'"),
  ],
  ['colon', instead(judging, 'title: Mine', 'title: The figures: differ')],
  ['a-vocabulary', '- { concept: bridge, also: [crossing] }\n'],
  [
    'several',
    `${instead(instead(judging, '{b.words}', '{b.wrods}'), 'severity', 'severty')}unless: [a.word == "x", 5]\n`,
  ],
  ['unquoted', instead(judging, 'disjoint(a.quantity, b.quantity)', '"x" in [a.words]')],
  ['cel-absent', instead(judging, 'disjoint(a.quantity, b.quantity)', 'a.quantity.value > 5.0')],
  ['cel-not-a-condition', instead(judging, 'disjoint(a.quantity, b.quantity)', 'a.words')],
  ['cel-long', instead(judging, 'when: ', `when: ${'true && '.repeat(12_000)}`)],
  ['placeholder', instead(judging, '{b.words}', '{b.wrods}')],
  ['placeholder-lone', instead(judging, 'difference', 'single-source')],
  ['replaces', `${judging}replaces: [disjoint-value]\n`],
  ['expectation', `${judging}examples: [{ title: x, expect: same, texts: [{ text: x }] }]\n`],
  ['empty', instead(judging, 'disjoint(a.quantity, b.quantity)', '')],
  ['not-a-map', '- a rule\n'],
  ['other-name', instead(judging, 'id: mine', 'id: yours')],
  ['tag', instead(judging, 'title: Mine', 'title: !!js/function Mine')],
  ['merge-key', instead(judging, 'title: Mine', '<<: { title: Mine }')],
  ['alias-bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
  ['deep', `id: ${'['.repeat(50_000)}`],
  ['large', `title: ${'x'.repeat(10_000_000)}\n`],
  [
    'pattern-several',
    instead(instead(recognising, '#Value', '#Valeu'), 'words: value', 'wrods: value'),
  ],
  ['pattern-tag', instead(recognising, '#Value', '#Valeu')],
  ['pattern-repetition', instead(recognising, 'magnitude of', '(a (b|c)+)+ magnitude')],
  ['pattern-regex', instead(recognising, 'of', '/(a+)+$/')],
  ['pattern-gap', instead(recognising, 'magnitude of', 'magnitude .{0,4} of?')],
  ['pattern-no-word', instead(recognising, 'magnitude of ', '')],
  ['capture', instead(recognising, 'words: value', 'words: valeu')],
  ['capture-in-text', instead(recognising, 'words: value', 'concept: "{vlaue}"')],
])('rule-error-%s', async (name, yaml) => {
  const folder = folderOf({ 'rules/mine.yml': yaml });
  const args = ['rules', 'list', '--rules', '<folder>/rules'];
  const start = performance.now();
  const result = await twosource(args, { folder });
  expect(performance.now() - start).toBeLessThan(5000);
  expect(result).toMatchObject({ stdout: '', code: 2 });
  await expect(transcript(args, result)).toMatchFileSnapshot(kept(`rule-error-${name}`));
});

test.each<[name: string, file: string, yaml: string]>([
  ['unknown-key', 'concepts.yml', '- { concept: bridges, alse: [bridge] }'],
  [
    'unknown-value',
    'units.yml',
    '- { unit: knot, dimension: sped, words: [knots], factor: 0.514 }',
  ],
  ['missing', 'scales.yml', '- { scale: damage, cues: [ruined] }'],
  ['unknown-file', 'concept.yml', '- { concept: bridges, also: [bridge] }'],
])('vocabulary-error-%s', async (name, file, yaml) => {
  const folder = folderOf({ 'rules/mine.yml': judging, [`rules/vocabulary/${file}`]: yaml });
  const args = ['rules', 'list', '--rules', '<folder>/rules'];
  const result = await twosource(args, { folder });
  expect(result.code).toBe(2);
  await expect(transcript(args, result)).toMatchFileSnapshot(kept(`vocabulary-error-${name}`));
});

test('a file of a vocabulary is no rule, and is used with its folder', async () => {
  const folder = folderOf({
    'rules/mine.yml': judging,
    'rules/vocabulary/concepts.yml': '- { concept: bridge, also: [crossing] }',
  });
  const args = ['rules', 'test', '<folder>/rules/vocabulary/concepts.yml'];
  const { stdout, stderr, code } = await twosource(args, { folder });
  expect([stdout, code]).toEqual(['nothing was tested: a file could not be used\n', 2]);
  expect(stderr).toContain(
    'a list of rows, as a vocabulary is, and no rule; it is used with the folder: --add-rules <folder>/rules\n',
  );
});

test('those that pass don’t pass for those that could not be used', async () => {
  const folder = folderOf({ 'rules/mine.yml': judging, 'rules/bad.yml': 'id: bad\n' });
  const args = ['rules', 'test', '<folder>/rules/mine.yml', '<folder>/rules/bad.yml'];
  const { stdout, code } = await twosource(args, { folder });
  expect(stdout).toMatch(/1 of 1 rules pass; a file could not be used, and is not among them\n$/);
  expect(code).toBe(2);
});

test('a link among the rules is not followed', async () => {
  const folder = folderOf({ 'rules/mine.yml': judging, 'elsewhere/linked.yml': judging });
  symlinkSync(join(folder, 'elsewhere/linked.yml'), join(folder, 'rules/linked.yml'));
  const args = ['rules', 'list', '--rules', '<folder>/rules'];
  const result = await twosource(args, { folder });
  await expect(transcript(args, result)).toMatchFileSnapshot(kept('rule-error-link'));
});

test('one bad rule leaves the others working', async () => {
  const folder = folderOf({
    'rules/mine.yml': judging,
    'rules/bad.yml': 'id: bad\n',
    'rules/worse.yml': 'id: [\n',
  });
  const { stdout, stderr, code } = await twosource(['rules', 'list', '--rules', '<folder>/rules'], {
    folder,
  });
  expect(stdout).toMatch(/\nmine /);
  expect(stderr).toMatch(/bad\.yml:1:1[\s\S]*worse\.yml:/);
  expect(code).toBe(2);
});

test('ten thousand rules are refused', async () => {
  const files = Array.from({ length: 10_000 }, (_, i) => [`rules/r${i}.yml`, 'id: x\n']);
  const folder = folderOf(Object.fromEntries(files));
  const start = performance.now();
  const { stderr, code } = await twosource(['rules', 'list', '--rules', '<folder>/rules'], {
    folder,
  });
  expect(performance.now() - start).toBeLessThan(5000);
  expect(stderr).toMatch(/10000 rule files; at most 2000 are read/);
  expect(code).toBe(2);
});
