import type { Article, Skipped } from './article.js';
import type { Claim } from './claim.js';
import type { Decision, Ruling } from './decision.js';
import type { Fact } from './fact.js';
import type { Finding, Verdict } from './finding.js';
import type { LineageLink } from './lineage.js';

/** An article as the report shows it: the input's fields and its origin group. */
export type ReportedArticle = Article & { readonly lineage: string };

/** A finding as the report shows it, with what people decided about it. */
export type ReportedFinding = Finding & {
  /** Names it in a decisions file; stays the same while the same words are held against each other. */
  readonly fingerprint: string;
  readonly decision?: Ruling;
  /** A decision that held once: it expired, or the words or sides have changed since. */
  readonly reopened?: Ruling;
  /** Present where the report is compared with an earlier one. */
  readonly baseline?: BaselineMark;
};

/** How a finding stands to those of an earlier report. */
export interface BaselineMark {
  readonly state: 'new' | 'unchanged' | 'changed';
  /** What was otherwise, a few words each: `it was a difference`, `no longer: The Bay “$5.9m”`. */
  readonly was?: readonly string[];
}

/** What an earlier report is compared by. */
export type BaselineReport = Pick<Report, 'stories' | 'articles' | 'findings'>;

/** A report compared with an earlier one: how many findings of each state, and those now gone. */
export interface BaselineSummary {
  readonly new: number;
  readonly unchanged: number;
  readonly changed: number;
  /** As the earlier report has them; their articles and claims may be gone as well. */
  readonly gone: readonly Finding[];
}

/** A decision that does not hold, and why in a few words. */
export interface LapsedDecision {
  /** `elsewhere`: about a story that this run did not read, so nothing is known of it. */
  readonly state: 'stale' | 'expired' | 'superseded' | 'elsewhere';
  readonly why: string;
  readonly decision: Decision;
}

/** What became of the decisions that the run was given. */
export interface DecisionSummary {
  /** Findings of each kind of decision. */
  readonly confirmed: number;
  readonly dismissed: number;
  readonly open: number;
  readonly lapsed: readonly LapsedDecision[];
}

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

/** A rule as far as its findings need it to be understood. */
interface RuleInForce {
  readonly id: string;
  readonly title: string;
  /** Why it matters, and when it misleads. */
  readonly note?: string;
}

/** Everything a run found; every output format is a function of it. */
export interface Report {
  readonly schema: 'twosource/report@1';
  readonly tool: { readonly name: 'twosource'; readonly version: string };
  /** The rules that were in force. */
  readonly rules: readonly RuleInForce[];
  readonly stories: readonly Story[];
  readonly articles: readonly ReportedArticle[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly findings: readonly ReportedFinding[];
  readonly lineage: readonly LineageLink[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly RuleFailure[];
  readonly summary: Summary;
  /** Present where decisions were applied. */
  readonly decisions?: DecisionSummary;
  /** Present where the report was compared with an earlier one. */
  readonly baseline?: BaselineSummary;
}
