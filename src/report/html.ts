import type { Report } from '../domain/report.js';
import { packed } from './html/packed.js';
import { renderJson } from './json.js';

/** What a page is told that a server hands out. */
export interface ServedPage {
  /** Ids of the rules that examples can be added to; lower-case words joined by hyphens. */
  readonly learning: readonly string[];
}

/**
 * The report as one HTML file that needs nothing else and works from `file://`: the review page
 * with the report inside. What stands in the report reaches the page as compressed bytes alone, so
 * that no text of others is ever read as markup.
 *
 * @param page the built review page, with places left for what it may connect to and the report
 * @param served present where a server hands it out, which is then all that it may connect to
 */
export function* renderHtml(report: Report, page: string, served?: ServedPage): Generator<string> {
  const [before = '', after = ''] = page
    .replace('{{connect}}', served ? "'self'" : "'none'")
    .replace('{{learning}}', served?.learning.join(' ') ?? '')
    .split('{{report}}');
  yield before;
  yield* packed(renderJson(report));
  yield after;
}
