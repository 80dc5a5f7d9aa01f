import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './launch.js';

/** What a page did besides showing: an error, a refused script, a request over the network. */
export interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
}

export type PageOptions = Parameters<Browser['newPage']>[0];

/** One Chromium for a test file. */
export function useBrowser(): (address: string, options?: PageOptions) => Promise<Watched> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
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
