import { civilDay, monthIndex } from './civil.js';
import { durationValue } from './duration-value.js';
import type {
  LaterMeaning,
  OwnMeaning,
  SameQuarterMeaning,
  ShiftMeaning,
  Unit,
  WithinMeaning,
} from './meaning.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  type Quarter,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import { dated, open, type Resolved, type Setting } from './setting.js';

/** TIMEX3 of a time that is known only by its grain. */
const unknown: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
const unresolved = (unit: Unit): Resolved =>
  open(unknown[unit].includes('T') ? 'time' : 'date', unknown[unit], unit);

/** A quarter by its place in the row of all quarters. */
const quarterAt = (index: number): Period => quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
const indexOf = ({ year, quarter }: Quarter): number => year * 4 + quarter - 1;
const yearBefore = (quarter: Quarter): Resolved => dated(quarterAt(indexOf(quarter) - 4), true);

/** So many units from a day, in the unit's own grain: "six weeks ago" is a week. */
function shifted(today: number, unit: Unit, by: number): Period | null {
  const { year, month } = civilDay(today);
  const months = (count: number) => monthPeriod(monthIndex(year, month) + Math.round(count));
  switch (unit) {
    case 'day':
      return dayPeriod(today + Math.round(by));
    case 'week':
      return weekPeriod(today + Math.round(by * 7));
    case 'month':
      return months(by);
    case 'quarter':
      return quarterAt(year * 4 + Math.floor((month - 1) / 3) + Math.round(by));
    case 'year':
      return Number.isInteger(by) ? yearPeriod(year + by) : months(by * 12);
    case 'decade':
      return Math.abs(by) <= 1
        ? decadePeriod((Math.floor(year / 10) + by) * 10)
        : yearPeriod(year + Math.round(by * 10));
    case 'century':
      return centuryPeriod((Math.floor(year / 100) + Math.round(by)) * 100);
    default:
      return null;
  }
}

/** The first of January of year 0: what lies before it has no four-digit year. */
const yearZero = -719_528;

export function resolveShift(
  { unit, by, ago }: ShiftMeaning,
  { today, quarter }: Setting,
): Resolved {
  if (ago && unit === 'year' && by === -1 && quarter) return yearBefore(quarter);
  const period = today === null ? null : shifted(today, unit, by);
  return period && period.first >= yearZero ? dated(period, true) : unresolved(unit);
}

/** "a year earlier" beside a quarter is that quarter of the year before; else nothing is known. */
export const resolveLater = ({ unit, by }: LaterMeaning, { quarter }: Setting): Resolved =>
  unit === 'year' && by === -1 && quarter ? yearBefore(quarter) : unresolved(unit);

/** "the quarter" where none was spoken of may be a part of a town. */
export const resolveSameQuarter = (
  { by }: SameQuarterMeaning,
  { quarter }: Setting,
): Resolved | null => (quarter ? dated(quarterAt(indexOf(quarter) + by), true) : null);

export function resolveWithin({ unit, by }: WithinMeaning, setting: Setting): Resolved {
  const ahead = setting.tense() === 'future';
  if (ahead) return resolveShift({ kind: 'shift', unit, by }, setting);
  return open('duration', durationValue(by, unit), unit);
}

export const resolveOwn = ({ unit }: OwnMeaning, setting: Setting): Resolved | null =>
  setting.tense() === 'future' ? resolveShift({ kind: 'shift', unit, by: 0 }, setting) : null;
