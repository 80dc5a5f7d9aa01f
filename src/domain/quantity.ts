import type { Span } from './span.js';

export type Hedge =
  | 'exact'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'range'
  | 'vague';

export const dimensions = [
  'number',
  'percentage',
  'currency',
  'count',
  'ratio',
  'ordinal',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'frequency',
  'electricity',
  'force',
  'data',
  'duration',
  'age',
  'score',
  'rate',
  'angle',
  'other',
] as const;
export type Dimension = (typeof dimensions)[number];

/** "up 19 %" is up/by, "rose to 40" up/to, "fell from 12" down/from. */
export interface Change {
  readonly direction: 'up' | 'down';
  readonly role: 'by' | 'to' | 'from';
}

/**
 * A number as an interval, with the words it was printed in.
 *
 * | printed | value | low | high | hedge |
 * |---|---|---|---|---|
 * | `122`, `about 120` | 122, 120 | = value | = value | exact, about |
 * | `at least 126`, `up to 40` | 126, 40 | 126, null | null, 40 | at-least, at-most |
 * | `10–12 %` | null | 10 | 12 | range |
 * | `thousands` | null | 1000 | null | vague |
 */
export interface Quantity {
  readonly words: string;
  /** Sign, number, magnitude, currency and unit; not the hedge, counted noun or basis. */
  readonly span: Span;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Precision as printed: 3.4 → 0.1, 13.4bn → 1e8, "thousands" → null. */
  readonly step: number | null;
  /** `percent`, `percentage-point`, `basis-point`, ISO 4217, a unit's name, a counted noun's lemma. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly hedge: Hedge;
  /** The words with the hedge that is printed before or behind them: "about 120", "40 or more". */
  readonly hedged?: string;
  readonly change?: Change;
  /** Basis: "2.5 % of GDP" → `GDP`. */
  readonly of?: string;
  /** What is counted or measured, as printed: "military spending". */
  readonly concept?: string;
  /** What a rate is given for: `share` in "$98 a share", `day` in "2m barrels a day". */
  readonly per?: string;
  /** Of a score or vote, the other side's: 49 in "51-49"; `value` is the side named first. */
  readonly against?: number;
}
