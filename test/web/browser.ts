import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The package's own, without those that make it more lenient than a reader's browser. */
const given = chromium.args.filter((one) => !/web-security|insecure/.test(one));

/** What a page did besides showing: an error, a refused script, a request over the network. */
export interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
}

export type PageOptions = Parameters<Browser['newPage']>[0];

/** One Chromium for a test file; it comes out of an npm package, so that nothing is downloaded. */
export function useBrowser(): (address: string, options?: PageOptions) => Promise<Watched> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
    browser = await driver.launch({ executablePath, args: [...given, ...quiet] });
  }, 60_000);
  afterAll(() => browser?.close());
  return async (address, options) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, ...options });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:file|data|blob):/.test(url) && !url.startsWith(address.split('?')[0] ?? ''))
        faults.push(`request: ${url}`);
    });
    await page.goto(address);
    await page.waitForSelector('.masthead');
    return { page, faults };
  };
}
