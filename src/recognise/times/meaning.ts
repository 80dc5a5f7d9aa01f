import type { Grain } from '../../domain/time-expression.js';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** A year by its number, or so many years from the article's. */
export type YearReference = { readonly is: number } | { readonly shift: number };

/** Which one of a recurring period: the last, this or the next one. */
export type Which = 'last' | 'this' | 'next' | 'coming';

/** "Feb. 26", "2027", "Monday", "Tuesday of next week", "June 3-5". */
export interface DateMeaning {
  readonly kind: 'date';
  readonly year?: YearReference;
  readonly month?: number;
  readonly day?: number;
  /** Last day of "June 3-5". */
  readonly lastDay?: number;
  readonly weekday?: number;
  readonly which?: Which;
  /** Weeks from the article's. */
  readonly week?: number;
}

/** "yesterday", "last month", "three years ago": so many units from the article's own. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  /** "a year ago" may speak of a quarter, "last year" does not. */
  readonly ago?: boolean;
}

/** "two days later", "a year earlier": from a time that the text spoke of before. */
export interface LaterMeaning {
  readonly kind: 'later';
  readonly unit: Unit;
  readonly by: number;
}

/** "in two weeks": from the article's day if its clause looks ahead, else how long it took. */
export interface WithinMeaning {
  readonly kind: 'within';
  readonly unit: Unit;
  readonly by: number;
}

/** "by the end of the year": the article's own year, if its clause looks ahead. */
export interface OwnMeaning {
  readonly kind: 'own';
  readonly unit: Unit;
}

/** "the quarter", "the year-earlier quarter": so many quarters from the last one spoken of. */
export interface SameQuarterMeaning {
  readonly kind: 'same-quarter';
  readonly by: number;
}

/** "the third quarter of 2024", "last summer", "the first half". */
export interface PartOfYearMeaning {
  readonly kind: 'part-of-year';
  readonly part: 'quarter' | 'half' | 'season';
  /** Counted from 1; a season's 1 is spring. */
  readonly index: number;
  readonly year?: YearReference;
  readonly which?: Which;
}

/** "2019-21", "the 1980s", "the 20th century". */
export interface YearsMeaning {
  readonly kind: 'years';
  readonly form: 'range' | 'decade' | 'century';
  readonly first: number;
  readonly last: number;
}

/** "fiscal 2024": its bounds are its owner's affair. */
interface FiscalMeaning {
  readonly kind: 'fiscal';
  readonly year: number;
}

export interface HolidayMeaning {
  readonly kind: 'holiday';
  /** Day number in a year; null in a year that does not have it. */
  readonly on: (year: number) => number | null;
  /** TIMEX3 without a year: `XXXX-12-25`. */
  readonly pattern: string;
  readonly year?: YearReference;
  readonly which?: Which;
}

export interface WeekendMeaning {
  readonly kind: 'weekend';
  readonly which?: Which;
}

/** "7:15 p.m.", "noon"; the day is the article's own business. */
export interface ClockMeaning {
  readonly kind: 'clock';
  /** Since midnight. */
  readonly minutes: number;
  readonly grain: 'minute' | 'hour';
}

export interface PartOfDayMeaning {
  readonly kind: 'part-of-day';
  readonly code: string;
}

export type DayMeaning = DateMeaning | ShiftMeaning | LaterMeaning | HolidayMeaning;

/** "Monday night", "10 p.m. Wednesday". */
export interface TimedMeaning {
  readonly kind: 'timed';
  readonly day: DayMeaning;
  readonly time: ClockMeaning | PartOfDayMeaning;
}

/** "three years", "every Monday": the same whenever the article was printed. */
interface PlainMeaning {
  readonly kind: 'plain';
  readonly type: 'date' | 'duration' | 'set';
  readonly value: string;
  readonly grain: Grain;
}

export type Meaning =
  | DateMeaning
  | ShiftMeaning
  | LaterMeaning
  | WithinMeaning
  | OwnMeaning
  | SameQuarterMeaning
  | PartOfYearMeaning
  | YearsMeaning
  | FiscalMeaning
  | HolidayMeaning
  | WeekendMeaning
  | ClockMeaning
  | PartOfDayMeaning
  | TimedMeaning
  | PlainMeaning;

/** Which portion of the period is meant: "early 2025", "mid-March", "later this week". */
export type Portion = 'start' | 'middle' | 'end' | 'before' | 'after';

/** An expression found in the text and what it means before it is set against a date. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly portion?: Portion;
}

/** What a reader finds at a place: how far it goes and what it means. */
export interface Found {
  readonly end: number;
  readonly meaning: Meaning;
  readonly portion?: Portion;
}

/** One small grammar: which words may begin its expressions, and how to read on from there. */
export interface Reader {
  /** Lower-case first words; `0` stands for one or two digits, `000` for three, `0000` for four. */
  readonly starts: readonly string[];
  /**
   * Lower-case words; where the second word is none of them, and holds no digit, nothing begins: "the
   * harbour" is no time. Absent: any may follow.
   */
  readonly next?: readonly string[];
  readonly read: (text: string, at: number) => Found | null;
}
