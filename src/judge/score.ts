import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Aspect, Severity, Verdict } from '../domain/finding.js';

const byVerdict: Readonly<Record<Verdict, number>> = {
  contradiction: 1,
  update: 0.8,
  difference: 0.6,
  refinement: 0.3,
  agreement: 0.2,
  'single-source': 0.1,
};

const bySeverity: Readonly<Record<Severity, number>> = { high: 1, medium: 0.6, low: 0.3, info: 0 };

/**
 * What an editor should see first, 0 to 1: half of it is the verdict, a quarter the rule's
 * severity, 0.15 how early the claims stand in their articles (the mean of each side's earliest),
 * 0.1 how many independent origins take part (n of n + 3). That two outlets make one statement says
 * less than that they print one figure, day or quotation.
 */
export function scoreOf(finding: {
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  readonly severity: Severity;
  readonly sides: readonly (readonly Claim[])[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly independent: number;
}): number {
  const { verdict, aspect, severity, sides, articles, independent } = finding;
  const earliness = mean(sides.map((claims) => Math.max(...claims.map(earlinessIn(articles)))));
  const isLoose = verdict === 'agreement' && aspect === 'event';
  const score =
    0.5 * (isLoose ? byVerdict['single-source'] : byVerdict[verdict]) +
    0.25 * bySeverity[severity] +
    0.15 * earliness +
    0.1 * (independent / (independent + 3));
  return Math.round(score * 1000) / 1000;
}

/** 1 in the first word of an article, 0 in its last. */
const earlinessIn = (articles: ReadonlyMap<string, Article>) => (claim: Claim) => {
  const length = articles.get(claim.article)?.text.length ?? 0;
  return length === 0 ? 0 : 1 - claim.span[0] / length;
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
