import type { Claim } from '../../domain/claim.js';
import type { Fact } from '../../domain/fact.js';
import type { Finding } from '../../domain/finding.js';
import { groupBy } from '../../domain/group-by.js';
import type { LineageLink } from '../../domain/lineage.js';
import type { Report, ReportedArticle, ReportedFinding } from '../../domain/report.js';
import { isOpen } from './is-open.js';
import { byWeight } from './order.js';

/** A report by id and by story, built once for a whole rendering. */
export interface Lookup {
  readonly articles: ReadonlyMap<string, ReportedArticle>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Open findings of a story, what an editor should see first in front. */
  readonly findings: ReadonlyMap<string, readonly ReportedFinding[]>;
  /** Facts on which outlets are at odds, each with the aspect: see `isDisputed`. */
  readonly disputed: ReadonlySet<string>;
  /** Findings of a story that were dismissed, likewise. */
  readonly dismissed: ReadonlyMap<string, readonly ReportedFinding[]>;
  readonly lineage: ReadonlyMap<string, readonly LineageLink[]>;
  /** Derived article → the articles it took from. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

export function lookUp(report: Report): Lookup {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const storyOf = (id: string) => articles.get(id)?.story ?? '';
  const sorted = [...report.findings].sort(byWeight);
  return {
    articles,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    facts: new Map(report.facts.map((fact) => [fact.id, fact])),
    findings: groupBy(sorted.filter(isOpen), ({ story }) => story),
    disputed: new Set(sorted.filter((each) => isOpen(each) && isDispute(each)).map(disputeKey)),
    dismissed: groupBy(
      sorted.filter((finding) => !isOpen(finding)),
      ({ story }) => story,
    ),
    lineage: groupBy(report.lineage, ({ derived }) => storyOf(derived)),
    sources: new Map(
      [...groupBy(report.lineage, ({ derived }) => derived)].map(([derived, links]) => [
        derived,
        links.map(({ source }) => source),
      ]),
    ),
  };
}

const disputeKey = ({ fact, aspect }: Finding) => `${aspect} ${fact}`;

/** A later count disputes none. */
const isDispute = ({ verdict }: Finding) => verdict === 'contradiction' || verdict === 'difference';

/** Whether another outlet is at odds with those that agree here. */
export const isDisputed = (finding: Finding, { disputed }: Lookup): boolean =>
  !isDispute(finding) && disputed.has(disputeKey(finding));
