import type { Article, Skipped } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import { type Finding, verdicts } from '../domain/finding.js';
import { claimsOf, findingFingerprint } from '../domain/finding-fingerprint.js';
import type { Lineage } from '../domain/lineage.js';
import type { Report, RuleFailure, Summary } from '../domain/report.js';
import type { RuleBook } from '../domain/rule.js';
import { version } from '../domain/tool.js';

/** What a run found in one story. */
export interface StoryResult {
  readonly story: string;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly lineage: Lineage;
}

/** Puts the stories' results, which come sorted by id, into one report. */
export function assemble(
  results: readonly StoryResult[],
  book: RuleBook,
  skipped: readonly Skipped[],
): Report {
  const articles = results
    .flatMap(({ articles, lineage }) =>
      articles.map((article) =>
        Object.assign({}, article, { lineage: lineage.origins.get(article.id) ?? article.id }),
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]));
  const outletOf = (article: string) => outlets.get(article) ?? article;
  const report = {
    schema: 'twosource/report@1',
    tool: { name: 'twosource', version },
    rules: book.rules.map(({ id, title, note }) => ({ id, title, ...(note && { note }) })),
    stories: results.map(({ story, articles }) => ({
      id: story,
      articles: articles.map(({ id }) => id),
    })),
    articles,
    claims: results.flatMap(({ claims }) => claims),
    facts: results.flatMap(({ facts }) => facts),
    findings: results.flatMap(({ findings }) =>
      // A spread with more to add would give every finding a memory layout of its own.
      findings.map((finding) =>
        Object.assign({}, finding, {
          fingerprint: findingFingerprint(finding, claimsOf(finding, outletOf)),
        }),
      ),
    ),
    lineage: results.flatMap(({ lineage }) => lineage.links),
    skipped,
    failures: results.flatMap(({ failures }) => failures),
  } as const;
  return { ...report, summary: summaryOf(report) };
}

function summaryOf({
  stories,
  articles,
  claims,
  facts,
  findings,
}: Omit<Report, 'summary'>): Summary {
  const count = (wanted: Finding['verdict']) =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  return {
    articles: articles.length,
    stories: stories.length,
    claims: claims.length,
    facts: facts.length,
    findings: Object.fromEntries(
      verdicts.map((verdict) => [verdict, count(verdict)]),
    ) as Summary['findings'],
  };
}
