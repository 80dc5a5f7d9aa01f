import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../io/folder.js';
import { kept, transcript, twosource } from './twosource.js';

const article = (outlet: string, text: string) =>
  `---\noutlet: ${outlet}\npublished: 2031-05-06\n---\n${text}\n`;

const folder = folderOf({
  'pier/post.md': article(
    'Harbour Post',
    'The repair of the pier will cost $5.6 million. Some 40 boats were damaged in the storm.',
  ),
  'pier/bay.md': article(
    'The Bay',
    'The repair of the pier will cost $5.9 million. In the storm 40 boats were damaged.',
  ),
  'broken.json': '{"schema": "twosource/report@1"',
  'other.json': '{"schema": "other"}',
  'odd.json': '{"schema": "twosource/report@1", "stories": [], "articles": [], "findings": [{}]}',
});

test('what is new, changed and gone is marked in every text', async () => {
  await twosource(['report', '<folder>/pier', '--out', '<folder>/before'], { folder });
  writeFileSync(
    join(folder, 'pier/bay.md'),
    article('The Bay', 'The repair of the pier will cost $6.2 million. It is open again.'),
  );
  writeFileSync(
    join(folder, 'pier/radio.md'),
    article('Coast Radio', 'The pier is open again. It was built by 300 men.'),
  );
  const args = [
    ...['report', '<folder>/pier', '--out', '<folder>/out'],
    ...['--baseline', '<folder>/before/report.json'],
  ];
  const result = await twosource(args, { folder });
  await expect(transcript(args, result)).toMatchFileSnapshot(kept('baseline'));
  const again = [...args.slice(0, -1), '<folder>/out/report.json'];
  expect((await twosource(again, { folder })).stdout).toMatch(
    /since the baseline: 0 new, 0 changed, \d+ unchanged, 0 gone/,
  );
});

test.each(['gone', 'broken', 'other', 'odd'])('%s.json is no report', async (name) => {
  const args = ['report', '<folder>/pier', '--baseline', `<folder>/${name}.json`];
  await expect(transcript(args, await twosource(args, { folder }))).toMatchFileSnapshot(
    kept(`baseline-${name}`),
  );
});
