import { describe, expect, it } from 'vitest';
import { fixture } from '../report/fixture.js';
import { useBrowser } from './browser.js';
import { pageFile } from './page-file.js';

const open = useBrowser();
const address = await pageFile(fixture);

describe('side by side', () => {
  it('shows both texts whole, claims marked, and lines between claims of one fact', async () => {
    const { page, faults } = await open(`${address}#sides?article=ferry-1&article=ferry-2`);
    const texts = await page.locator('.running').allTextContents();
    expect(texts).toEqual(fixture.articles.slice(0, 2).map(({ text }) => text));
    const claims = await page.locator('.text').first().locator('[data-fact]').allTextContents();
    expect(claims).toEqual(['Monday', '240', 'Nine', '$5.6m', 'Nobody on the bridge was asleep,']);
    await expect.poll(() => page.locator('.lines path').count()).toBe(5);
    expect(faults).toEqual([]);
  });

  it('goes from fact to fact by keys, and tells the words that differ', async () => {
    const { page } = await open(`${address}#sides?article=ferry-1&article=ferry-2`);
    await page.keyboard.press('k');
    await expect.poll(() => page.textContent('.strip p')).toMatch(/^5 of 5 difference in wording/);
    expect(await page.locator('.claim.chosen .differs').allTextContents()).toEqual([
      'asleep',
      'awake',
    ]);
    const { page: again } = await open(page.url());
    await expect.poll(() => again.textContent('.strip p')).toMatch(/^5 of 5 difference/);
    await again.getByRole('button', { name: 'Open finding' }).click();
    await expect.poll(() => again.textContent('.finding h2')).toMatch(/^What Captain/);
  });

  it('marks a fact from either text, by mouse and by keyboard', async () => {
    const { page } = await open(`${address}#sides?article=ferry-1&article=ferry-2`);
    await page.locator('.claim', { hasText: 'Twelve' }).click();
    await expect
      .poll(() => page.locator('.claim.chosen').allTextContents())
      .toEqual(['Nine', 'Twelve']);
    await page.locator('.claim', { hasText: '$5.6m' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.claim.chosen').allTextContents())
      .toEqual(['$5.6m', '$5.9 million']);
  });

  it('takes another text, and a third', async () => {
    const { page } = await open(`${address}#sides?article=ferry-1&article=ferry-2`);
    await page.getByLabel('Text 2').selectOption('ferry-3');
    await page.getByRole('button', { name: 'Add a text' }).click();
    await expect.poll(() => page.locator('.text').count()).toBe(3);
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => page.locator('.text').count()).toBe(2);
  });

  it('scrolls the other text to the place that says the same', async () => {
    const filler = (count: number) =>
      'A gull sat on the rail and looked at the sea. '.repeat(count);
    const long = {
      ...fixture,
      articles: fixture.articles.map((article, index) => ({
        ...article,
        text: article.text + filler([200, 120, 10, 10][index] ?? 0),
      })),
    };
    const { page } = await open(`${await pageFile(long)}#sides?article=ferry-1&article=ferry-2`);
    await page.locator('.text').first().hover();
    await page.mouse.wheel(0, 1500);
    const tops = () => page.$$eval('.text', (all) => all.map((one) => one.scrollTop));
    await expect.poll(async () => (await tops())[1]).toBeGreaterThan(300);
    await page.keyboard.press('s');
    await page.waitForTimeout(100);
    const [, before] = await tops();
    await page.mouse.wheel(0, 600);
    await expect.poll(async () => (await tops())[0]).toBeGreaterThan(1500);
    expect((await tops())[1]).toBe(before);
  });
});
