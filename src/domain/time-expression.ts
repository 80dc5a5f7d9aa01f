import type { Span } from './span.js';

export type TimeRelation =
  | 'on'
  | 'in'
  | 'at'
  | 'by'
  | 'from'
  | 'until'
  | 'since'
  | 'before'
  | 'after'
  | 'during'
  | 'between'
  | 'around';

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/**
 * A time as TIMEX3 reads it, and as an interval.
 *
 * `start`, `end` are ISO 8601 without zone, half-open, of the time *named*, whatever the relation:
 * "by 2027" is 2027-01-01 to 2028-01-01. Both are null where the expression could not be resolved
 * (no publication date) or is a duration.
 */
export interface TimeExpression {
  readonly words: string;
  /** Without its preposition. */
  readonly span: Span;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3: `2027`, `2025-02-28`, `2025-W09`, `2025-02-26TNI`, `P3Y`, `XXXX-WXX-5`, `PRESENT_REF`. */
  readonly value: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly grain: Grain;
  readonly relation?: TimeRelation;
  /** True where a part came from the article's date. */
  readonly implied: boolean;
}
