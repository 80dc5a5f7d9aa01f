import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../io/folder.js';
import { useBrowser } from '../web/browser.js';
import { twosource } from './twosource.js';

const open = useBrowser();
const folder = folderOf({
  'a.md': '---\noutlet: Harbour Post\n---\nThe repair of the pier will cost $5.6 million.\n',
  'b.md': '---\noutlet: The Bay\n---\nThe repair of the pier will cost $5.9 million.\n',
});
const args = ['diff', '<folder>/a.md', '<folder>/b.md', '--out', '<folder>/out'];

test('diff --html writes a page that opens on both texts', async () => {
  const { code, stderr } = await twosource([...args, '--html'], { folder });
  expect(code).toBe(0);
  expect(stderr).toBe('written: <folder>/out/a-b.html\n');
  const { page, faults } = await open(`file://${join(folder, 'out/a-b.html')}`);
  expect(await page.locator('.text').allInnerTexts()).toEqual([
    expect.stringContaining('$5.6 million'),
    expect.stringContaining('$5.9 million'),
  ]);
  expect(faults).toEqual([]);
});

test('without it nothing is written', async () => {
  const other = args.map((one) => one.replace('/out', '/none'));
  await twosource(other, { folder });
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
