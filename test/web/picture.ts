import { fileURLToPath } from 'node:url';
import { launch } from './launch.js';

/** Draws the picture in src/web/README.md from the sample report, which `npm start` has written. */
const urlOf = (path: string) => new URL(path, import.meta.url);

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1240, height: 780 } });
await page.goto(`${urlOf('../../reports/corpus/report.html')}#sides?story=invented-flood`);
await page.waitForSelector('.lines path');
await page.keyboard.press('j');
await page.waitForTimeout(300);
await page.screenshot({ path: fileURLToPath(urlOf('../../src/web/review-page.png')) });
await browser.close();
