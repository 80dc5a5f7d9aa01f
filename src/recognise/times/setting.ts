import type { Grain, TimeExpression } from '../../domain/time-expression.js';
import type { Tense } from './cues.js';
import { isoDay, type Period, type Quarter } from './period.js';

/** What an expression is set against. */
export interface Setting {
  /** Day number of the article's date; null where it has none. */
  readonly today: number | null;
  /** Tense of the expression's clause; asked for only where it decides. */
  readonly tense: () => Tense;
  /** Whether it dates something that has happened: "the Jan. 6 attack". */
  readonly looksBack: () => boolean;
  /** The quarter that the text spoke of last, if close by. */
  readonly quarter: Quarter | undefined;
}

/** An expression's meaning on the article's day; words, span and relation come from the text. */
export type Resolved = Pick<
  TimeExpression,
  'type' | 'value' | 'start' | 'end' | 'grain' | 'implied'
>;

/** What has no place in the calendar: a duration, a set, or a date that can't be resolved. */
export const open = (type: TimeExpression['type'], value: string, grain: Grain): Resolved => ({
  type,
  value,
  start: null,
  end: null,
  grain,
  implied: false,
});

/** A stretch of whole days; `implied` where a part of it came from the article's date. */
export const dated = (period: Period, implied: boolean): Resolved => ({
  type: 'date',
  value: period.value,
  start: isoDay(period.first),
  end: isoDay(period.after),
  grain: period.grain,
  implied,
});
