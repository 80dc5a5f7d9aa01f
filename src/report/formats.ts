import type { Places } from '../domain/place.js';
import type { Report } from '../domain/report.js';
import { renderCsv } from './csv.js';
import { renderGithub } from './github.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import { renderSarif } from './sarif.js';

/** What single formats need beside the report. */
export interface Beside {
  readonly places: Places;
  /** The built review page, to be filled in. */
  readonly page: string;
}

/** A way to write a report. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string;
  /** Written into the report's folder; without one the text is printed instead of the summary. */
  readonly file?: string;
  /** Depends on these alone. */
  readonly render: (report: Report, beside: Beside) => string | Iterable<string>;
}

/** All formats, in the order in which they are listed and written. */
export const formats: readonly Format[] = [
  { name: 'json', file: 'report.json', render: renderJson },
  { name: 'html', file: 'report.html', render: (report, { page }) => renderHtml(report, page) },
  { name: 'md', file: 'report.md', render: renderMarkdown },
  {
    name: 'sarif',
    file: 'report.sarif',
    render: (report, { places }) => renderSarif(report, places),
  },
  { name: 'csv', file: 'report.csv', render: renderCsv },
  { name: 'junit', file: 'report.junit.xml', render: renderJunit },
  { name: 'github', render: (report, { places }) => renderGithub(report, places) },
];

/** What is written where nobody asks for anything else. */
export const usualFormats = formats.filter(({ name }) => ['json', 'html', 'md'].includes(name));
