import type { Article, Skipped } from './article.js';
import type { Claim } from './claim.js';
import type { Fact } from './fact.js';
import type { Finding, Verdict } from './finding.js';
import type { LineageLink } from './lineage.js';

/** An article as the report shows it: the input's fields and its origin group. */
export type ReportedArticle = Article & { readonly lineage: string };

export interface Story {
  readonly id: string;
  /** Article ids, sorted. */
  readonly articles: readonly string[];
}

export interface Summary {
  readonly articles: number;
  readonly stories: number;
  readonly claims: number;
  readonly facts: number;
  readonly findings: Readonly<Record<Verdict, number>>;
}

/** A rule that failed on some claims while it ran; the others went on. */
export interface RuleFailure {
  readonly rule: string;
  /** Ids of the claims it failed on. */
  readonly claims: readonly string[];
  readonly message: string;
}

/** Everything a run found; every output format is a function of it. */
export interface Report {
  readonly schema: 'twosource/report@1';
  readonly tool: { readonly name: 'twosource'; readonly version: string };
  /** The rules that were in force. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly stories: readonly Story[];
  readonly articles: readonly ReportedArticle[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly lineage: readonly LineageLink[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly RuleFailure[];
  readonly summary: Summary;
}
