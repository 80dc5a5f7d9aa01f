import type { Grain } from '../../domain/time-expression.js';
import { choose, impliesYear, nearDay, nearMonth, yearOf, yearsAround } from './choose.js';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  mondayOf,
  monthAt,
  monthIndex,
  weekdayOf,
} from './civil.js';
import type { DateMeaning } from './meaning.js';
import { dayPeriod, daysPeriod, monthPeriod, type Period, yearPeriod } from './period.js';
import { dated, open, type Resolved, type Setting } from './setting.js';

const pad = (number: number) => String(number).padStart(2, '0');

/** TIMEX3 of a date without its year: `XXXX-02-26`, `XXXX-WXX-5`. */
export function datePattern({ month, day, weekday }: DateMeaning): string {
  if (month === undefined && day !== undefined) return `XXXX-XX-${pad(day)}`;
  if (month === undefined) return weekday === undefined ? 'XXXX' : `XXXX-WXX-${weekday}`;
  return day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
}

function dateGrain({ month, day, weekday }: DateMeaning): Grain {
  if (day !== undefined || weekday !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** The day, days, month or year of a date whose year is known; null for a 31 June. */
function inYear(date: DateMeaning, year: number): Period | null {
  const { month, day, lastDay = day } = date;
  if (month === undefined) return yearPeriod(year);
  if (day === undefined || lastDay === undefined) return monthPeriod(monthIndex(year, month));
  if (lastDay > daysInMonth(year, month)) return null;
  const first = dayNumber(year, month, day);
  return lastDay > day ? daysPeriod(first, dayNumber(year, month, lastDay)) : dayPeriod(first);
}

/** "Monday" on a Monday is today; else the tense says on which side, and news looks back. */
function weekdayNumber(
  { week, which }: DateMeaning,
  weekday: number,
  { tense }: Setting,
  today: number,
): number {
  const sameWeek = mondayOf(today) + weekday - 1;
  if (week !== undefined) return sameWeek + week * 7;
  const back = today - ((weekdayOf(today) - weekday + 7) % 7);
  if (which === undefined && back === today) return today;
  const ahead = back === today ? today : back + 7;
  switch (which) {
    case 'last':
      return back === today ? today - 7 : back;
    case 'next':
      return sameWeek + 7;
    case 'coming':
      return back + 7;
    case 'this':
      return sameWeek < today && tense() === 'future' ? ahead : sameWeek;
    default:
      return tense() === 'future' ? ahead : back;
  }
}

/** In days: of a month so little gone by most would say "in March", and some "last March". */
const recent = 100;

/** A month or a day of one near the article's; a weekday printed with it settles the year. */
function withoutYear(
  date: DateMeaning,
  { tense, looksBack }: Setting,
  today: number,
): Period | null {
  const candidates = yearsAround(today).flatMap((year) => inYear(date, year) ?? []);
  const fitting = candidates.filter((period) => weekdayOf(period.first) === date.weekday);
  if (!date.which && looksBack())
    return candidates.filter((period) => period.first <= today).at(-1) ?? null;
  const near = date.day === undefined ? nearMonth : nearDay;
  const from = fitting.length > 0 ? fitting : candidates;
  const chosen = choose(from, today, tense, date.which, near) ?? null;
  // "last March", printed in May, may be that of either year.
  if (chosen && date.which === 'last' && date.day === undefined && today - chosen.after < recent)
    return null;
  // "in January", printed in December, with no word of when: better open than wrong.
  const guessed = chosen && chosen.first > today && date.day === undefined && !date.which;
  return guessed && tense() === 'unknown' ? null : chosen;
}

/** "the 12th": the last one, or the next one where its clause looks ahead. */
function dayOfMonth(day: number, { tense }: Setting, today: number): Period | null {
  const { year, month } = civilDay(today);
  const days = [-2, -1, 0, 1, 2].flatMap((shift) => {
    const around = monthAt(monthIndex(year, month) + shift);
    return day <= daysInMonth(around.year, around.month)
      ? [dayPeriod(dayNumber(around.year, around.month, day))]
      : [];
  });
  const ahead = tense() === 'future';
  const chosen = ahead
    ? days.find(({ first }) => first >= today)
    : days.findLast(({ first }) => first <= today);
  return chosen ?? null;
}

/** Where a date lies in the calendar; null where that can't be known or no such day exists. */
export function datePeriod(date: DateMeaning, setting: Setting): Period | null {
  const { today } = setting;
  const year = date.year && yearOf(date.year, today);
  if (typeof year === 'number') return inYear(date, year);
  if (today === null) return null;
  if (date.month !== undefined) return withoutYear(date, setting, today);
  if (date.day !== undefined) return dayOfMonth(date.day, setting, today);
  if (date.weekday === undefined) return null;
  return dayPeriod(weekdayNumber(date, date.weekday, setting, today));
}

const exists = ({ month, day, lastDay = day }: DateMeaning): boolean =>
  month === undefined || lastDay === undefined || lastDay <= daysInMonth(2000, month);

export function resolveDate(date: DateMeaning, setting: Setting): Resolved | null {
  const period = datePeriod(date, setting);
  if (period) return dated(period, impliesYear(date.year));
  const hasYear = date.year !== undefined && 'is' in date.year;
  return hasYear || !exists(date) ? null : open('date', datePattern(date), dateGrain(date));
}
