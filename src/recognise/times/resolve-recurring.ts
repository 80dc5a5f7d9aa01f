import { choose, impliesYear, nearSeason, yearOf, yearsAround } from './choose.js';
import { weekdayOf } from './civil.js';
import type { HolidayMeaning, PartOfYearMeaning, WeekendMeaning } from './meaning.js';
import {
  dayPeriod,
  halfPeriod,
  type Period,
  quarterPeriod,
  seasonCodes,
  seasonPeriod,
  weekendPeriod,
} from './period.js';
import { dated, open, type Resolved, type Setting } from './setting.js';

const parts = {
  quarter: { period: quarterPeriod, grain: 'quarter', code: (index: number) => `Q${index}` },
  half: { period: halfPeriod, grain: 'half-year', code: (index: number) => `H${index}` },
  season: {
    period: seasonPeriod,
    grain: 'season',
    code: (index: number) => seasonCodes[index - 1] ?? '',
  },
} as const;

export function resolvePartOfYear(
  { part, index, year, which }: PartOfYearMeaning,
  { today, tense }: Setting,
): Resolved {
  const { period, grain, code } = parts[part];
  const known = year && yearOf(year, today);
  if (typeof known === 'number') return dated(period(known, index), impliesYear(year));
  if (today !== null && !year) {
    const periods = yearsAround(today).map((each) => period(each, index));
    const chosen = choose(periods, today, tense, which, nearSeason);
    if (chosen) return dated(chosen, true);
  }
  return open('date', `XXXX-${code(index)}`, grain);
}

/** Where a holiday lies; null where the article has no date, or its year no such day. */
export function holidayPeriod(
  { on, year, which }: HolidayMeaning,
  { today, tense }: Setting,
): Period | null {
  const inYear = (each: number): readonly Period[] => {
    const day = on(each);
    return day === null ? [] : [dayPeriod(day)];
  };
  const known = year && yearOf(year, today);
  if (typeof known === 'number') return inYear(known)[0] ?? null;
  if (today === null) return null;
  return choose(yearsAround(today).flatMap(inYear), today, tense, which) ?? null;
}

export function resolveHoliday(meaning: HolidayMeaning, setting: Setting): Resolved {
  const period = holidayPeriod(meaning, setting);
  return period ? dated(period, impliesYear(meaning.year)) : open('date', meaning.pattern, 'day');
}

/** "the weekend" has just been unless the tense looks ahead; on a Saturday it is this one. */
export function resolveWeekend({ which }: WeekendMeaning, { today, tense }: Setting): Resolved {
  if (today === null) return open('date', 'XXXX-WXX-WE', 'weekend');
  const weekend = (weeks: number) => dated(weekendPeriod(today + weeks * 7), true);
  const weekday = weekdayOf(today);
  if (which === 'next') return weekend(1);
  if (which === 'last') return weekend(-1);
  if (weekday >= 6 || which === 'coming') return weekend(0);
  // "this weekend", printed on a Monday, in the past tense.
  if (which === 'this') return weekend(weekday <= 2 && tense() === 'past' ? -1 : 0);
  return weekend(tense() === 'future' ? 0 : -1);
}
