import type { Report } from '../domain/report.js';
import { packed } from './html/packed.js';
import { renderJson } from './json.js';

/**
 * The report as one HTML file that needs nothing else and works from `file://`: the review page
 * with the report inside. What stands in the report reaches the page as compressed bytes alone, so
 * that no text of others is ever read as markup.
 *
 * @param page the built review page, with places left for what it may connect to and the report
 * @param connect what the page may connect to: nothing, or the server that handed it out
 */
export function* renderHtml(
  report: Report,
  page: string,
  connect: "'none'" | "'self'" = "'none'",
): Generator<string> {
  const [before = '', after = ''] = page.replace('{{connect}}', connect).split('{{report}}');
  yield before;
  yield* packed(renderJson(report));
  yield after;
}
