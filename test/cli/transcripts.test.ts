import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/domain/decision.js';
import { decisionsYaml } from '../../src/review/decisions-yaml.js';
import { folderOf } from '../io/folder.js';
import { stubCore } from './stub-core.js';
import { kept, transcript, twosource } from './twosource.js';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const folder = folderOf({
  'strike/monday.md':
    '---\noutlet: Harbour Post\npublished: 2031-05-05\n---\nSome 12 docks closed.\n',
  'strike/tuesday.md': '---\noutlet: The Bay\npublished: 2031-05-06\n---\nNow 14 docks are shut.\n',
  'strike/empty.md': '',
  'same.jsonl':
    line({ id: 'a', outlet: 'A', text: 'A fleet of 9 boats.' }) +
    line({ id: 'b', outlet: 'B', text: 'There were 9 boats.' }),
  'broken.jsonl': `${line({ id: 'a', text: 'One 1.' })}{"id": "b", \n${line({ id: 'c', text: '2.' })}`,
  'bad.md': '---\noutlet: [\n---\nText',
  'nothing/notes.pdf': 'x',
  'pairs.jsonl':
    line({ id: 'p1', a: 'It has 4 doors.', b: { text: 'It has 5 doors.', outlet: 'B' } }) +
    line({ id: 'p2', a: 'It has 4 doors.', b: 'It has 4.' }) +
    line({ a: 'Nothing here.', b: 'Nor here.' }),
  'decisions.yaml': decisionsYaml(
    ['confirmed', 'dismissed', 'dismissed', 'open'].map(
      (decision, index) =>
        ({
          ...{ finding: `${index}`, decision, date: '2031-05-20', verdict: 'contradiction' },
          ...{ aspect: 'value', rule: 'other-number', story: 'strike', about: `Docks ${index}` },
          claims: [{ side: 'a', outlet: 'A', words: `${index}` }],
        }) as Decision,
    ),
  ),
  taken: 'a file where a folder is wanted',
  'no-rules/README': 'empty on purpose',
  'rules/vocabulary/.keep': '',
  'rules/broken.yml': 'id: broken\ntitle: A rule that lacks the rest\n',
});

const out = ['--out', '<folder>/out'];

test.each<[name: string, args: readonly string[], stdin?: string]>([
  ['no-command', []],
  ['help', ['--help']],
  ['version', ['--version']],
  ['version-of-command', ['report', '--version']],
  ['report-help', ['report', '--help']],
  ['diff-help', ['diff', '--help']],
  ['explain-help', ['explain', '--help']],
  ['extract-help', ['extract', '--help']],
  ['pairs-help', ['pairs', '--help']],
  ['rules-help', ['rules', '--help']],
  ['rules-new-help', ['rules', 'new', '--help']],
  ['rules-explain-help', ['rules', 'explain', '--help']],
  ['rules-schema-help', ['rules', 'schema', '--help']],
  ['rules-list-help', ['rules', 'list', '--help']],
  ['rules-test-help', ['rules', 'test', '--help']],
  ['mistyped-command', ['reprot', 'x']],
  ['mistyped-subcommand', ['rules', 'lsit']],
  ['mistyped-option', ['report', 'x', '--fial-on', 'high']],
  ['mistyped-severity', ['report', 'x', '--fail-on', 'hihg']],
  ['unknown-severity', ['report', 'x', '--fail-on', 'catastrophic']],
  ['mistyped-format', ['report', 'x', '--format', 'json,htlm']],
  ['unknown-format', ['report', 'x', '--format', 'docx']],
  ['no-path', ['report']],
  ['report', ['report', '<folder>/strike', ...out]],
  ['report-stdin', ['report', '-', ...out], line({ text: '1.' }) + line({ text: '1!' })],
  ['report-quiet', ['report', '<folder>/same.jsonl', '--quiet', '--format', 'json', ...out]],
  [
    'report-all-formats',
    ['report', '<folder>/strike', '--format', 'json,html,md,sarif,csv,junit', ...out],
  ],
  [
    'report-github',
    ['report', '<folder>/strike', '--format', 'github', '--fail-on', 'high', ...out],
  ],
  ['report-fail-on', ['report', '<folder>/strike', '--fail-on', 'medium', ...out]],
  ['report-fail-on-below', ['report', '<folder>/same.jsonl', '--fail-on', 'low', ...out]],
  [
    'report-one-missing',
    ['report', '<folder>/same.jsonl', '<folder>/gone.md', '--fail-on', 'info', ...out],
  ],
  ['report-broken-line', ['report', '<folder>/broken.jsonl', ...out]],
  ['report-skipped', ['report', '<folder>/strike', '--fail-on', 'low', ...out]],
  ['report-strict', ['report', '<folder>/strike', '--strict', '--fail-on', 'low', ...out]],
  ['report-strict-all-used', ['report', '<folder>/same.jsonl', '--strict', ...out]],
  ['report-missing', ['report', '<folder>/gone.md', ...out]],
  ['report-no-articles', ['report', '<folder>/nothing', ...out]],
  ['report-bad-front-matter', ['report', '<folder>/bad.md', ...out]],
  ['report-unwritable', ['report', '<folder>/same.jsonl', '--out', '<folder>/taken/below']],
  ['report-no-rules-folder', ['report', '<folder>/same.jsonl', '--rules', '<folder>/gone', ...out]],
  ['report-broken-rule', ['report', '<folder>/same.jsonl', '--rules', '<folder>/rules', ...out]],
  ['diff', ['diff', '<folder>/strike/monday.md', '<folder>/strike/tuesday.md']],
  ['diff-by-id', ['diff', '<folder>/same.jsonl#b', '<folder>/same.jsonl#a']],
  ['diff-several', ['diff', '<folder>/same.jsonl', '<folder>/same.jsonl#a']],
  ['diff-no-such-id', ['diff', '<folder>/same.jsonl#z', '<folder>/gone.md']],
  ['extract', ['extract', '<folder>/strike/monday.md', '<folder>/same.jsonl']],
  ['extract-stdin', ['extract'], line({ id: 'x', text: 'Just 3.' })],
  [
    'extract-broken-line',
    ['extract', '-'],
    `{"id":"x","text":"3 of"\n${line({ id: 'y', text: '4.' })}`,
  ],
  ['extract-folder', ['extract', '<folder>/strike']],
  ['extract-missing', ['extract', '<folder>/gone.md']],
  ['pairs', ['pairs', '<folder>/pairs.jsonl']],
  [
    'pairs-broken-lines',
    ['pairs'],
    `nonsense\n${line({ a: '1.', b: '1.' })}${line({ a: '1.' })}[]\n${line({ a: '', b: '2' })}`,
  ],
  ['pairs-missing', ['pairs', '<folder>/gone.jsonl']],
  ['rules-list-empty', ['rules', 'list', '--rules', '<folder>/no-rules']],
  ['rules-test-empty', ['rules', 'test', '--rules', '<folder>/no-rules']],
  ['rules-list', ['rules', 'list']],
  ['rules-list-decided', ['rules', 'list', '--decisions', '<folder>/decisions.yaml']],
  [
    'rules-list-decided-verbose',
    ['rules', 'list', '--verbose', '--decisions', '<folder>/decisions.yaml'],
  ],
  ['rules-list-verbose', ['rules', 'list', '--verbose']],
  ['rules-test', ['rules', 'test']],
  ['rules-test-one', ['rules', 'test', 'same-number']],
  ['rules-test-unknown', ['rules', 'test', 'same-numbr']],
])('%s', async (name, args, stdin = '') => {
  const result = await twosource(args, { folder, stdin, core: stubCore });
  await expect(transcript(args, result)).toMatchFileSnapshot(kept(name));
});

test.each([
  ['extract', [], /^reading JSON Lines from the terminal/],
  ['pairs', [], /^reading JSON Lines from the terminal/],
  ['extract', ['--quiet'], /^$/],
  ['extract', ['<folder>/same.jsonl'], /^$/],
])('%s %j where a person sits at stdin', async (name, args, expected) => {
  const { stderr } = await twosource([name, ...args], {
    folder,
    core: stubCore,
    isTyped: true,
    stdin: line({ id: 'x', text: '1', a: '1', b: '1' }),
  });
  expect(stderr).toMatch(expected);
});

describe('without --out', () => {
  const home = process.cwd();
  afterEach(() => process.chdir(home));

  test.each([
    [['strike'], 'strike'],
    [['same.jsonl'], 'same'],
    [['strike/monday.md', 'strike/tuesday.md'], 'strike'],
    [['-'], 'stdin'],
  ])('the report on %j goes to reports/%s', async (paths, name) => {
    const place = join(folder, `run-${name}-${paths.length}`);
    mkdirSync(place);
    process.chdir(place);
    const args = paths.map((path) => (path === '-' ? path : `../${path}`));
    await twosource(['report', ...args], { core: stubCore, stdin: line({ text: 'One 1.' }) });
    expect(readdirSync('reports')).toEqual([name]);
    expect(readdirSync(join('reports', name))).toEqual(['report.html', 'report.json', 'report.md']);
  });
});
