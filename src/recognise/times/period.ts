import type { Grain } from '../../domain/time-expression.js';
import { civilDay, dayNumber, isoWeek, mondayOf, monthAt, monthIndex } from './civil.js';

/** A stretch of whole days as TIMEX3 writes it; `first` and `after` are day numbers, half-open. */
export interface Period {
  readonly value: string;
  readonly first: number;
  readonly after: number;
  readonly grain: Grain;
}

/** A quarter of a year; quarters count from 1. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

const pad = (number: number, width = 2) => String(number).padStart(width, '0');

/** `2025-02-26` of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export const dayPeriod = (number: number): Period => ({
  value: isoDay(number),
  first: number,
  after: number + 1,
  grain: 'day',
});

/** `2025-06-03/2025-06-05`: both days belong to it. */
export const daysPeriod = (first: number, last: number): Period => ({
  value: `${isoDay(first)}/${isoDay(last)}`,
  first,
  after: last + 1,
  grain: 'day',
});

export function weekPeriod(anyDay: number): Period {
  const monday = mondayOf(anyDay);
  const { year, week } = isoWeek(anyDay);
  const value = `${pad(year, 4)}-W${pad(week)}`;
  return { value, first: monday, after: monday + 7, grain: 'week' };
}

/** Saturday and Sunday of a day's week. */
export function weekendPeriod(anyDay: number): Period {
  const week = weekPeriod(anyDay);
  return { value: `${week.value}-WE`, first: week.first + 5, after: week.after, grain: 'weekend' };
}

/** From the first of one month to the first of another, `count` months later. */
function monthsPeriod(value: string, index: number, count: number, grain: Grain): Period {
  const from = monthAt(index);
  const to = monthAt(index + count);
  return {
    value,
    first: dayNumber(from.year, from.month, 1),
    after: dayNumber(to.year, to.month, 1),
    grain,
  };
}

export function monthPeriod(index: number): Period {
  const { year, month } = monthAt(index);
  return monthsPeriod(`${pad(year, 4)}-${pad(month)}`, index, 1, 'month');
}

/** `2025-Q3`; quarters count from 1. */
export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod(`${pad(year, 4)}-Q${quarter}`, monthIndex(year, quarter * 3 - 2), 3, 'quarter');

/** `2025-H1`. */
export const halfPeriod = (year: number, half: number): Period =>
  monthsPeriod(`${pad(year, 4)}-H${half}`, monthIndex(year, half * 6 - 5), 6, 'half-year');

export const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const;
/** `2025-SU`, by the months of meteorology; a winter begins in its year's December. */
export const seasonPeriod = (year: number, season: number): Period =>
  monthsPeriod(
    `${pad(year, 4)}-${seasonCodes[season - 1]}`,
    monthIndex(year, season * 3),
    3,
    'season',
  );

export const yearPeriod = (year: number): Period =>
  monthsPeriod(pad(year, 4), monthIndex(year, 1), 12, 'year');

/** `2019/2021`: both years belong to it. */
export const yearsPeriod = (first: number, last: number): Period =>
  monthsPeriod(
    `${pad(first, 4)}/${pad(last, 4)}`,
    monthIndex(first, 1),
    (last - first + 1) * 12,
    'year',
  );

/** `198` for the 1980s. */
export const decadePeriod = (first: number): Period =>
  monthsPeriod(pad(Math.floor(first / 10), 3), monthIndex(first, 1), 120, 'decade');

/** `19` for the 20th century: the years 1900 to 1999, as newspapers count. */
export const centuryPeriod = (first: number): Period =>
  monthsPeriod(pad(Math.floor(first / 100)), monthIndex(first, 1), 1200, 'century');

/** `T19:15` of minutes since midnight. */
export const timeOfDay = (minutes: number): string =>
  `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** Day and time in ISO 8601; minutes may run past midnight. */
export const moment = (day: number, minutes: number): string =>
  `${isoDay(day + Math.floor(minutes / 1440))}${timeOfDay(minutes % 1440)}`;

/** Hours of the parts of a day; a night ends in the next morning. */
export const hoursOfPart: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [5, 12],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
};
