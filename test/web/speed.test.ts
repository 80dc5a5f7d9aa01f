import { expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { readReviewPage } from '../../src/io/review-page.js';
import { repeated } from '../report/variants.js';
import { useBrowser } from './browser.js';
import { pageFile } from './page-file.js';

const open = useBrowser();

/** As many claims as a report of 20,000 has: each is there once more under another id. */
function crowded(report: Report, times: number): Report {
  const again = Array.from({ length: times }, (_, index) =>
    report.claims.map((claim) => ({ ...claim, id: `${claim.id} ${index}` })),
  );
  return { ...report, claims: [...report.claims, ...again.flat()] };
}

it('is small without a report in it', async () => {
  expect((await readReviewPage()).length).toBeLessThan(150_000);
});

it('opens and filters a thousand articles; how fast is printed', async () => {
  const report = crowded(repeated(250), 6);
  const address = await pageFile(report);
  const start = performance.now();
  const { page, faults } = await open(`${address}#findings?q=`);
  const opened = performance.now() - start;
  expect(await page.locator('.list li').count()).toBeLessThan(60);
  const filtered = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#filter');
    const output = document.querySelector('output');
    const from = performance.now();
    if (field) field.value = 'verdict:contradiction -aspect:wording "repair"';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    while (output?.textContent?.startsWith('1500 of')) await Promise.resolve();
    return performance.now() - from;
  });
  expect(await page.textContent('output')).toBe('250 of 1500 findings');
  expect(faults).toEqual([]);
  console.log(
    `${report.articles.length} articles, ${report.claims.length} claims: opened in ${Math.round(opened)} ms, filtered in ${Math.round(filtered)} ms`,
  );
});
