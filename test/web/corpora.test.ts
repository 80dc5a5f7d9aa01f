import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { views } from '../../src/web/location.js';
import { useBrowser } from './browser.js';
import { pageFile, reportOn } from './page-file.js';

const open = useBrowser();
const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Real articles lie beside the project where there are any; they belong to others. */
describe.each([
  ['the sample corpus', pathTo('../../corpus')],
  ['the shared seeds', pathTo('../../../shared/seeds/articles.jsonl')],
])('the page on %s', (_, path) => {
  it.skipIf(!existsSync(path))('shows all of it and fails nowhere', async () => {
    const report = await reportOn(path);
    const address = await pageFile(report);
    for (const view of views) {
      const { page, faults } = await open(`${address}#${view}?q=`);
      const count = report.findings.length;
      await expect.poll(() => page.textContent('output')).toBe(`${count} of ${count} findings`);
      expect(faults).toEqual([]);
    }
  });
});
