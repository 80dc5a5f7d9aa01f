import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

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

/** A Chromium that comes out of an npm package, so that nothing is downloaded. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
  return driver.launch({ executablePath, args: [...given, ...quiet] });
}
