import type { Claim } from '../domain/claim.js';
import type { Ruling } from '../domain/decision.js';
import { groupBy } from '../domain/group-by.js';
import type { Report, ReportedFinding } from '../domain/report.js';
import { type Lookup, lookUp } from '../report/view/lookup.js';
import { byWeight } from '../report/view/order.js';
import { outletOf } from '../report/view/sides.js';

/** A finding with what the page asks of it again and again. */
export interface Item {
  readonly finding: ReportedFinding;
  /** Names of the outlets in its evidence, each once. */
  readonly outlets: readonly string[];
  /** All its words in lower case, for searching. */
  readonly haystack: string;
  /** What is decided about it now. */
  readonly ruling?: Ruling | undefined;
  /** What was decided before its words or sides changed. */
  readonly reopened?: Ruling | undefined;
}

/** A report made ready for the page, once. */
export interface Review {
  readonly report: Report;
  readonly lookup: Lookup;
  /** What an editor should see first in front. */
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  /** Article id → its claims. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
}

export function reviewOf(report: Report): Review {
  const lookup = lookUp(report);
  const items = [...report.findings].sort(byWeight).map((finding) => itemOf(finding, lookup));
  const claimsOf = groupBy(report.claims, ({ article }) => article);
  return { report, lookup, items, byId: byId(items), claimsOf };
}

/** The review with what is decided beside each finding; items on which nothing changed stay. */
export function withRulings(
  review: Review,
  rulings: ReadonlyMap<string, Ruling>,
  reopened: ReadonlyMap<string, Ruling>,
): Review {
  const items = review.items.map((item) => {
    const { id } = item.finding;
    const next = { ruling: rulings.get(id), reopened: reopened.get(id) };
    const isSame = next.ruling === item.ruling && next.reopened === item.reopened;
    return isSame ? item : { ...item, ...next };
  });
  return { ...review, items, byId: byId(items) };
}

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.finding.id, item]));

function itemOf(finding: ReportedFinding, lookup: Lookup): Item {
  const articles = finding.evidence.flatMap(({ article }) => lookup.articles.get(article) ?? []);
  const words = [finding.title, finding.message, ...finding.evidence.map(({ text }) => text)];
  return {
    finding,
    outlets: [...new Set(articles.map(outletOf))],
    haystack: words.join('\n').toLowerCase(),
  };
}
