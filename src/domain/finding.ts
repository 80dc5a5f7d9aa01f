import type { Span } from './span.js';

export const verdicts = [
  'contradiction',
  'update',
  'difference',
  'refinement',
  'agreement',
  'single-source',
] as const;
/** Strongest first: where several rules fire on the same sides, the first of these stands. */
export type Verdict = (typeof verdicts)[number];

export const aspects = [
  'value',
  'time',
  'wording',
  'speaker',
  'occasion',
  'certainty',
  'scope',
  'polarity',
  'role',
  'event',
] as const;
/** In what the sides agree or differ. */
export type Aspect = (typeof aspects)[number];

export const severities = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** One side's own words: the claim's span, never the whole sentence. */
export interface Evidence {
  readonly article: string;
  readonly claim: string;
  /** Which group of outlets holds this: `a`, `b`, `c`… */
  readonly side: string;
  readonly span: Span;
  readonly text: string;
}

export interface Finding {
  readonly id: string;
  /** Id of the fact it is about. */
  readonly fact: string;
  readonly story: string;
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  readonly severity: Severity;
  /** Id of the rule that made the verdict. */
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  /** The aligned slots, the comparison with its arithmetic, the rules that also fired. */
  readonly because: readonly string[];
  /** What an editor should see first has the highest, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Distinct outlet names; an article without one is its own. */
  readonly outlets: number;
  /** Distinct lineage groups: copies of one text are one origin. */
  readonly independent: number;
}
