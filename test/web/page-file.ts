import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../../src/check.js';
import type { Report } from '../../src/domain/report.js';
import { readCorpus } from '../../src/io/read-corpus.js';
import { readReviewPage } from '../../src/io/review-page.js';
import { renderHtml } from '../../src/report/html.js';
import { folderOf } from '../io/folder.js';
import { book } from '../support/book.js';

/** Writes a report's page into a folder of its own; its `file://` address. */
export async function pageFile(report: Report): Promise<string> {
  const file = join(folderOf({}), 'report.html');
  const parts = renderHtml(report, await readReviewPage());
  writeFileSync(file, [...parts].join(''));
  return pathToFileURL(file).href;
}

/** The report on a folder or file of articles, by the shipped rules. */
export async function reportOn(path: string): Promise<Report> {
  const { articles, skipped } = await readCorpus([path]);
  return check(articles, book, { skipped });
}
