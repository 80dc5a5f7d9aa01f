import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { applyDecisions } from '../../src/review/apply-decisions.js';
import { decide } from '../../src/review/decide.js';
import { fixture } from '../report/fixture.js';
import { reviewed } from '../report/reviewed.js';
import { failing } from '../report/variants.js';
import { seriousFaults } from './axe.js';
import { useBrowser } from './browser.js';
import { pageFile } from './page-file.js';

const open = useBrowser();

/** Two decisions, one of which lapsed on its last day. */
const decisions = fixture.findings.slice(3, 5).map((finding, index) =>
  decide(finding, fixture, {
    decision: 'dismissed',
    reason: 'other',
    date: '2031-05-20',
    ...(index === 0 && { expires: '2031-05-21' }),
  }),
);

const report: Report = {
  ...applyDecisions(failing, decisions, '2031-06-01'),
  ...(reviewed.baseline && { baseline: reviewed.baseline }),
};

const row = (page: Page, rule: string) =>
  page.locator('.record tr', { hasText: rule }).locator('td').allTextContents();

it('tells what is in no finding: unused input, failed rules, lapsed decisions, gone findings', async () => {
  const { page, faults } = await open(`${await pageFile(report)}#record?q=`);
  expect(await page.locator('.record section').allInnerTexts()).toEqual([
    expect.stringContaining('Rules'),
    expect.stringMatching(/^Not used 1\nferry\/empty\.md: no text/),
    expect.stringMatching(/^Rules that failed 1\nvalue-rounded, 2 times: no such overload/),
    expect.stringMatching(/^Decisions without effect 1\nexpired: .*dismissed on 2031-05-20/),
    expect.stringMatching(/^Gone since the baseline 1\nrefinement, value: /),
  ]);
  expect(await page.locator('nav small').textContent()).toBe('5');
  expect(await seriousFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it('counts how the findings of each rule were decided, as they are decided', async () => {
  const { page } = await open(`${await pageFile(report)}#record?q=`);
  expect(await row(page, 'quotation-drift')).toEqual(['1', '–', '1']);
  expect(await row(page, 'value-disjoint')).toEqual(['1', '–', '–']);
  await page.getByRole('link', { name: 'The figures cannot both hold' }).click();
  await expect.poll(() => page.inputValue('#filter')).toBe('rule:value-disjoint');
  await page.keyboard.press('c');
  await page.keyboard.press('5');
  await expect.poll(() => row(page, 'value-disjoint')).toEqual(['1', '1', '–']);
});
