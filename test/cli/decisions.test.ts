import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Decision, Ruling } from '../../src/domain/decision.js';
import type { Report } from '../../src/domain/report.js';
import { decide } from '../../src/review/decide.js';
import { decisionsYaml } from '../../src/review/decisions-yaml.js';
import { folderOf } from '../io/folder.js';
import { kept, transcript, twosource } from './twosource.js';

const article = (outlet: string, day: number, text: string) =>
  `---\noutlet: ${outlet}\npublished: 2031-05-0${day}\n---\n${text}\n`;

/** A corpus in which two outlets differ, and on which the decisions were made. */
async function corpus(ruling: Partial<Ruling> = {}) {
  const folder = folderOf({
    'pier/post.md': article('Harbour Post', 6, 'The repair of the pier will cost $5.6 million.'),
    'pier/bay.md': article('The Bay', 6, 'The repair of the pier will cost $5.9 million.'),
  });
  await twosource(args, { folder });
  const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as Report;
  const decisions = report.findings
    .filter(({ verdict }) => verdict === 'contradiction')
    .map((finding) =>
      decide(finding, report, {
        decision: 'dismissed',
        reason: 'out-of-scope',
        note: 'The port has said which.',
        author: 'A. Reader',
        date: '2031-05-20',
        ...ruling,
      }),
    );
  write(folder, decisions);
  return { folder, decisions };
}

const write = (folder: string, decisions: readonly Decision[]) =>
  writeFileSync(join(folder, 'pier/twosource-decisions.yaml'), decisionsYaml(decisions));

const args = ['report', '<folder>/pier', '--out', '<folder>/out'];

async function keptRun(name: string, folder: string, more: readonly string[] = []) {
  const all = [...args, ...more];
  await expect(transcript(all, await twosource(all, { folder }))).toMatchFileSnapshot(kept(name));
}

const reported = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as Report;

test('a dismissed finding is folded away, counted, and fails nothing', async () => {
  const { folder } = await corpus();
  await keptRun('decisions-dismissed', folder, ['--fail-on', 'high']);
  expect(reported(folder).findings.map(({ decision }) => decision?.decision)).toContain(
    'dismissed',
  );
  const markdown = readFileSync(join(folder, 'out/report.md'), 'utf8');
  expect(markdown).toMatch(/### Dismissed \(1\)\n\n- contradiction, value: .*out of scope by A\./);
  await keptRun('decisions-not-applied', folder, ['--no-decisions', '--fail-on', 'high']);
});

test('a confirmed finding is marked', async () => {
  const { folder } = await corpus({ decision: 'confirmed' });
  await keptRun('decisions-confirmed', folder);
});

test('a decision reopens when the words change, and --prune removes it', async () => {
  const { folder, decisions } = await corpus();
  writeFileSync(
    join(folder, 'pier/bay.md'),
    article('The Bay', 6, 'The repair of the pier will cost $6.2 million.'),
  );
  const elsewhere = decisions.map((one) => ({
    ...one,
    finding: 'elsewhere',
    story: 'bridge',
    claims: [{ side: 'a', outlet: 'C', words: '4' }],
  }));
  write(folder, [...decisions, ...elsewhere]);
  await keptRun('decisions-stale', folder, ['--prune']);
  const left = readFileSync(join(folder, 'pier/twosource-decisions.yaml'), 'utf8');
  expect(left).toBe(decisionsYaml(elsewhere));
});

test('an expired decision is listed', async () => {
  const { folder } = await corpus({ expires: '2031-05-31' });
  await keptRun('decisions-expired', folder);
});

test('a file with a fault is used as far as it can be, told, and not pruned', async () => {
  const { folder, decisions } = await corpus();
  const file = join(folder, 'pier/twosource-decisions.yaml');
  const more = decisions.map((one) => ({ ...one, finding: 'zz', story: 'bridge' }));
  const broken = decisionsYaml([...decisions, ...more]).replace(/story: bridge/, 'stroy: bridge');
  writeFileSync(file, broken.replace('"2031-05-20"', '"2031-05-20"'));
  await keptRun('decisions-broken', folder, ['--prune']);
  expect(readFileSync(file, 'utf8')).toBe(broken);
});

test('a file that was named has to be there', async () => {
  const { folder } = await corpus();
  await keptRun('decisions-missing', folder, ['--decisions', '<folder>/gone.yaml']);
});

test('without one beside the articles, the file beside the report is used', async () => {
  const { folder, decisions } = await corpus();
  rmSync(join(folder, 'pier/twosource-decisions.yaml'));
  writeFileSync(join(folder, 'out/twosource-decisions.yaml'), decisionsYaml(decisions));
  await twosource(args, { folder });
  expect(reported(folder).decisions?.dismissed).toBe(1);
  write(folder, []);
  const { stderr } = await twosource(args, { folder });
  expect(reported(folder).decisions?.dismissed).toBe(0);
  expect(stderr).toMatch(/out\/twosource-decisions\.yaml: not used, since there is /);
});

test('a review needs the decisions that its report knows, and the rules that were named', async () => {
  const { folder } = await corpus();
  await twosource(args, { folder });
  const { code, stderr } = await twosource(['review', '<folder>/out'], { folder });
  expect(code).toBe(2);
  expect(stderr).toContain('name that with --decisions');
  const gone = ['review', '<folder>/pier', '--rules', '<folder>/gone'];
  expect(await twosource(gone, { folder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('<folder>/gone: there is no such folder of rules'),
  });
});
