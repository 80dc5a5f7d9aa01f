import { describe, expect, it } from 'vitest';
import { type View, views } from '../../src/web/location.js';
import { fixture } from '../report/fixture.js';
import { hostileReport } from '../report/hostile.js';
import { repeated } from '../report/variants.js';
import { seriousFaults } from './axe.js';
import { useBrowser } from './browser.js';
import { pageFile } from './page-file.js';

const open = useBrowser();
const address = await pageFile(fixture);
const hostile = await pageFile(hostileReport(fixture));

/** What a view has that shows no sentence of the articles. */
const shown: Partial<Record<View, string>> = {
  timeline: 'People hurt',
  record: 'The figures cannot both hold',
};

describe('the review page', () => {
  it.each(views)('shows %s, and neither fails nor asks the network', async (view) => {
    const { page, faults } = await open(`${address}#${view}?q=`);
    expect(await page.getByRole('main').innerText()).toContain(shown[view] ?? '$5.9 million');
    expect(faults).toEqual([]);
  });

  it.each(
    views.flatMap((view) => (['light', 'dark'] as const).map((scheme) => [view, scheme] as const)),
  )('has no serious fault of accessibility: %s, %s', async (view, colorScheme) => {
    const { page } = await open(`${address}#${view}?q=`, { colorScheme });
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each(views)('keeps hostile texts texts: %s', async (view) => {
    const { page, faults } = await open(`${hostile}#${view}?q=`);
    const acting = await page.$$eval('main :is(img, iframe, object, style, script, svg a)', (all) =>
      all.map(({ outerHTML }) => outerHTML),
    );
    const links = await page.$$eval('a[href]', (all) => all.map((one) => one.getAttribute('href')));
    expect(acting).toEqual([]);
    for (const link of links) expect(link).toMatch(/^(?:#|https:\/\/harbour\.example\/)/);
    expect(await page.innerText('body')).toContain('<script>alert(1)</script>');
    expect(faults).toEqual([]);
  });

  it('prints whole lists, each finding with both texts', async () => {
    const many = await pageFile(repeated(20));
    const { page } = await open(`${many}#findings?q=`, { viewport: { width: 700, height: 600 } });
    await page.emulateMedia({ media: 'print' });
    const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await print();
    expect(await page.locator('.finding:visible .side').count()).toBeGreaterThan(120);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('.finding').count()).toBe(1);

    await page.goto(`${many}#table?q=`);
    await page.reload();
    const drawn = await page.locator('.body .row').count();
    await print();
    const rows = await page
      .locator('.body .row')
      .evaluateAll((all) =>
        all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(rows.length).toBeGreaterThanOrEqual(drawn);
    for (const [index, { top }] of rows.entries())
      expect(top).toBeGreaterThanOrEqual((rows[index - 1]?.bottom ?? top) - 0.5);
  });

  it('fits a phone: nothing but the tables scrolls sideways', async () => {
    const { page } = await open(address, { viewport: { width: 360, height: 740 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

describe('the filter', () => {
  it('begins with what an editor acts on', async () => {
    const { page } = await open(address);
    await expect
      .poll(() => page.inputValue('#filter'))
      .toBe('verdict:contradiction,update,difference');
    await expect.poll(() => page.textContent('output')).toBe('3 of 6 findings');
  });

  it.each([
    ['', 6],
    ['verdict:contradiction -aspect:value', 0],
    ['-verdict:agreement,single-source', 4],
    ['outlet:lunness', 5],
    ['"nobody on the bridge"', 1],
    ['severity:high outlet:"harbour post"', 1],
  ])('%j leaves %i', async (typed, count) => {
    const { page } = await open(address);
    await page.fill('#filter', typed);
    await expect.poll(() => page.textContent('output')).toBe(`${count} of 6 findings`);
    await page.reload();
    await expect.poll(() => page.textContent('output')).toBe(`${count} of 6 findings`);
  });

  it('counts beside each value what it would leave, and turns it', async () => {
    const { page } = await open(address);
    await page.getByRole('button', { name: 'Refine' }).click();
    const agreement = page.locator('.facets button', { hasText: 'agreement' });
    expect(await agreement.textContent()).toBe('agreement1');
    await agreement.click();
    await expect
      .poll(() => page.inputValue('#filter'))
      .toBe('verdict:contradiction,update,difference,agreement');
    await agreement.click();
    await expect
      .poll(() => page.inputValue('#filter'))
      .toBe('verdict:contradiction,update,difference -verdict:agreement');
    await agreement.click();
    await expect
      .poll(() => page.inputValue('#filter'))
      .toBe('verdict:contradiction,update,difference');
  });

  it('tells which keys there are where one is mistyped', async () => {
    const { page } = await open(address);
    await page.fill('#filter', 'verdct:update');
    expect(await page.getByRole('alert').textContent()).toContain('“verdct:”');
  });
});

describe('facts by outlet', () => {
  it('has one row a fact, the gravest first, derived outlets folded, gaps told', async () => {
    const { page } = await open(`${address}#table`);
    const rows = await page.$$eval('.facts [role=row]', (all) =>
      all.map((row) =>
        [...row.querySelectorAll<HTMLElement>('.cell')].map((cell) =>
          cell.innerText.replaceAll(/\s+/g, ' ').trim(),
        ),
      ),
    );
    expect(rows.slice(0, 3)).toEqual([
      ['Fact', 'Harbour Post 6 May 2031', 'Lunness Radio 7 May 2031 + 1 derived', 'ferry-4'],
      [
        'Cost of the repair',
        '$5.6m 5,600,000 USD A · contradicts',
        '$5.9 million 5,900,000 USD B · contradicts',
        '– does not say',
      ],
      [
        'People hurt',
        'Nine 9 (person) A · updated',
        'Twelve 12 (person) B · updated',
        '– does not say',
      ],
    ]);
    await page.getByRole('button', { name: '1 derived' }).click();
    await expect
      .poll(() => page.locator('[role=columnheader]').allInnerTexts())
      .toContain('The Skarrow Mail\n7 May 2031\nfrom Lunness Radio');
  });

  it('leads to the finding, whose address is its own', async () => {
    const { page } = await open(`${address}#table`);
    await page.getByRole('link', { name: 'People hurt' }).click();
    await expect.poll(() => page.textContent('.finding h2')).toBe('People hurt');
    const { page: another } = await open(page.url());
    expect(await another.textContent('.finding h2')).toBe('People hurt');
    await page.goBack();
    await expect.poll(() => page.locator('.facts').count()).toBe(1);
  });
});

describe('the timeline', () => {
  it('draws a developing figure, one line an outlet, and tells it in words', async () => {
    const { page } = await open(`${address}#timeline?q=`);
    const charts = page.locator('.charts figure');
    expect(await charts.locator('h2').allTextContents()).toContain('People hurt');
    const hurt = charts.filter({ hasText: 'People hurt' });
    expect(await hurt.locator('polyline').count()).toBe(2);
    expect(await hurt.locator('circle.update').count()).toBe(2);
    expect(await hurt.locator('svg').getAttribute('aria-label')).toBe(
      'People hurt. Harbour Post, 6 May 2031: Nine (9 (person)), updated; Lunness Radio, 7 May 2031: Twelve (12 (person)), updated',
    );
  });
});
