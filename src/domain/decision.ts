import type { Aspect, Verdict } from './finding.js';

/** `open`: a note on a finding that nobody decided yet. */
export const decisionKinds = ['confirmed', 'dismissed', 'open'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Why a finding is dismissed. */
export const dismissalReasons = [
  'not-same-fact',
  'wrong-extraction',
  'out-of-scope',
  'house-style',
  'other',
] as const;
type DismissalReason = (typeof dismissalReasons)[number];

/** What a person decided about a finding, and who and when. */
export interface Ruling {
  readonly decision: DecisionKind;
  readonly reason?: DismissalReason;
  readonly note?: string;
  readonly author?: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** The last day on which it holds; without one it holds until the claims change. */
  readonly expires?: string;
}

/** What one outlet printed on one side; several articles that printed the same are one. */
export interface DecidedClaim {
  readonly side: string;
  /** The outlet's name, or the id of an article without one. */
  readonly outlet: string;
  readonly words: string;
}

/** The finding that a decision is about, told without offsets or ids of claims. */
interface DecidedFinding {
  /** The finding's fingerprint when it was decided. */
  readonly finding: string;
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  readonly rule: string;
  readonly story: string;
  /** The finding's title: for people, and to tell two findings of equal words apart. */
  readonly about: string;
  readonly claims: readonly DecidedClaim[];
}

/** One entry of a decisions file. */
export type Decision = Ruling & DecidedFinding;

/** `schema` of a decisions file, which has its entries under `decisions`. */
export const decisionsSchema = 'twosource/decisions@1';

/** Stands beside the corpus. */
export const decisionsName = 'twosource-decisions.yaml';
