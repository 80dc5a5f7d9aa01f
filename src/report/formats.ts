import type { Report } from '../domain/report.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';

/** A way to write a report into a file. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string;
  readonly file: string;
  /** `page`: the built review page, which one of them fills in. */
  readonly render: (report: Report, page: string) => string | Iterable<string>;
}

/** All formats, in the order in which they are listed and written. */
export const formats: readonly Format[] = [
  { name: 'json', file: 'report.json', render: renderJson },
  { name: 'html', file: 'report.html', render: renderHtml },
  { name: 'md', file: 'report.md', render: renderMarkdown },
];
