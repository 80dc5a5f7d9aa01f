import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/io/read-decisions.js';
import { readReviewPage } from '../../src/io/review-page.js';
import { renderHtml } from '../../src/report/html.js';
import { applyDecisions } from '../../src/review/apply-decisions.js';
import { fixture } from '../report/fixture.js';
import { useBrowser } from './browser.js';
import { pageFile } from './page-file.js';

const open = useBrowser();
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const heading = (page: Page) => page.textContent('.finding h2');
const progress = (page: Page) => page.textContent('.desk b');
const marks = (page: Page) => page.locator('.entry .decided').allTextContents();

describe('triage by keys', () => {
  it('confirms, dismisses with a reason, goes on, takes back; the list stays', async () => {
    const { page, faults } = await open(await pageFile(fixture));
    expect(await heading(page)).toBe('Cost of the repair');
    await press(page, 'c');
    await expect.poll(() => heading(page)).toBe('People hurt');
    await press(page, 'd', '4');
    await expect.poll(() => marks(page)).toEqual(['confirmed', 'dismissed', '']);
    await expect.poll(() => progress(page)).toBe('2 of 3 reviewed');
    await press(page, 'u');
    await expect.poll(() => heading(page)).toBe('People hurt');
    await expect.poll(() => marks(page)).toEqual(['confirmed', '', '']);
    await press(page, 'j', 'n', 'p', 'k', 'k');
    await expect.poll(() => heading(page)).toBe('Cost of the repair');
    expect(faults).toEqual([]);
  });

  it('decides on several at once, and takes them back at once', async () => {
    const { page } = await open(await pageFile(fixture));
    await press(page, 'x', 'j', 'j', 'Shift+X', 'd', '1');
    await expect.poll(() => marks(page)).toEqual(['dismissed', 'dismissed', 'dismissed']);
    await press(page, 'u');
    await expect.poll(() => marks(page)).toEqual(['', '', '']);
  });

  it('writes a note, which decides nothing', async () => {
    const { page } = await open(await pageFile(fixture));
    await press(page, 'm');
    await page.fill('#note', 'Ask the owner: c, d');
    await press(page, 'Enter');
    await expect.poll(() => page.textContent('.standing')).toContain('“Ask the owner: c, d”');
    await expect.poll(() => progress(page)).toBe('0 of 3 reviewed');
    await press(page, 'c', 'k');
    await expect.poll(() => page.textContent('.standing')).toMatch(/^confirmed on .*Ask the owner/);
  });

  it('sets until when a decision holds, and lets it hold for good again', async () => {
    const { page } = await open(await pageFile(fixture));
    await press(page, 'e');
    expect(await page.locator('#until').count()).toBe(0);
    await press(page, 'c', 'k', 'e');
    await page.fill('#until', '2999-01-31');
    await press(page, 'Enter');
    await expect.poll(() => page.textContent('.standing')).toContain('until 2999-01-31');
    await press(page, 'e', 'Escape', 'e');
    await page.getByRole('button', { name: 'For good' }).click();
    await expect.poll(() => page.textContent('.standing')).toMatch(/^confirmed on [-\d]+$/);
  });

  it('shows the keys, and closes them', async () => {
    const { page } = await open(await pageFile(fixture));
    await press(page, '?');
    await expect
      .poll(() => page.locator('dialog').textContent())
      .toContain('undo the last decision');
    await press(page, 'Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  it('makes a rule example of a wrong verdict', async () => {
    const { page } = await open(await pageFile(fixture));
    await press(page, 'w');
    await page.getByLabel('It should be').selectOption('refinement');
    expect(await page.getByLabel('Rule example').inputValue()).toBe(
      [
        '  - title: "The figures cannot both hold: Cost of the repair"',
        '    expect: refinement',
        '    texts:',
        '      - { outlet: "Harbour Post", published: "2031-05-06", text: "The repair will cost $5.6m, the owner said." }',
        '      - { outlet: "Lunness Radio", published: "2031-05-07", text: "The owner puts the repair at $5.9 million." }',
        '',
      ].join('\n'),
    );
  });
});

describe('decisions', () => {
  it('outlast a reload, and are folded away then', async () => {
    const { page } = await open(await pageFile(fixture));
    await press(page, 'd', '2');
    await expect.poll(() => progress(page)).toBe('1 of 3 reviewed');
    await page.reload();
    await expect.poll(() => page.textContent('output')).toBe('2 of 6 findings');
    expect(await progress(page)).toBe('1 of 3 reviewed');
    await page.getByRole('button', { name: '1 dismissed' }).click();
    await expect.poll(() => page.textContent('output')).toBe('3 of 6 findings');
  });

  it('are exported as the file that the next report reads', async () => {
    const { page } = await open(await pageFile(fixture));
    await page.fill('.desk input', 'A. Reader');
    await page.locator('.desk input').blur();
    await press(page, 'c', 'd', '5');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('twosource-decisions.yaml');
    const { decisions, errors } = readDecisions(await download.path());
    expect(errors).toEqual([]);
    const applied = applyDecisions(fixture, decisions, '2031-06-01');
    expect(
      applied.findings.map(({ id, decision }) => [id, decision?.decision, decision?.author]),
    ).toEqual(
      expect.arrayContaining([
        ['f4', 'confirmed', 'A. Reader'],
        ['f3', 'dismissed', 'A. Reader'],
      ]),
    );
    const { page: next } = await open(await pageFile(applied));
    await expect.poll(() => progress(next)).toBe('2 of 3 reviewed');
  });

  it('reopen where the words change, in a report written to the same place', async () => {
    const address = await pageFile(fixture);
    const { page } = await open(address);
    await press(page, 'c', 'c');
    await expect.poll(() => progress(page)).toBe('2 of 3 reviewed');
    const changed = {
      ...fixture,
      findings: fixture.findings.map((one) =>
        one.id === 'f4'
          ? { ...one, evidence: one.evidence.map((part) => ({ ...part, text: `${part.text}0` })) }
          : one,
      ),
    };
    const parts = renderHtml(changed, await readReviewPage());
    writeFileSync(fileURLToPath(address), [...parts].join(''));
    await page.reload();
    await expect.poll(() => progress(page)).toBe('1 of 3 reviewed');
    expect(readFileSync(fileURLToPath(address)).length).toBeGreaterThan(1000);
  });
});
