import type { Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import { type Lookup, lookUp } from '../report/view/lookup.js';
import { byWeight } from '../report/view/order.js';
import { outletOf } from '../report/view/sides.js';

/** A finding with what the page asks of it again and again. */
export interface Item {
  readonly finding: Finding;
  /** Names of the outlets in its evidence, each once. */
  readonly outlets: readonly string[];
  /** All its words in lower case, for searching. */
  readonly haystack: string;
}

/** A report made ready for the page, once. */
export interface Review {
  readonly report: Report;
  readonly lookup: Lookup;
  /** What an editor should see first in front. */
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
}

export function reviewOf(report: Report): Review {
  const lookup = lookUp(report);
  const items = [...report.findings].sort(byWeight).map((finding) => itemOf(finding, lookup));
  return { report, lookup, items, byId: new Map(items.map((item) => [item.finding.id, item])) };
}

function itemOf(finding: Finding, lookup: Lookup): Item {
  const articles = finding.evidence.flatMap(({ article }) => lookup.articles.get(article) ?? []);
  const words = [finding.title, finding.message, ...finding.evidence.map(({ text }) => text)];
  return {
    finding,
    outlets: [...new Set(articles.map(outletOf))],
    haystack: words.join('\n').toLowerCase(),
  };
}
