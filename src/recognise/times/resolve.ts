import type { Grain, TimeExpression } from '../../domain/time-expression.js';
import type { Quarter } from './antecedent.js';
import { civilDay, dayNumber, daysInMonth, mondayOf, monthIndex, weekdayOf } from './civil.js';
import type {
  DateMeaning,
  DayMeaning,
  HolidayMeaning,
  LaterMeaning,
  Meaning,
  PartOfYearMeaning,
  SameQuarterMeaning,
  ShiftMeaning,
  TimedMeaning,
  Unit,
  WeekendMeaning,
  Which,
  YearReference,
} from './meaning.js';
import {
  centuryPeriod,
  dayPeriod,
  daysPeriod,
  decadePeriod,
  halfPeriod,
  hoursOfPart,
  isoDay,
  moment,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonCodes,
  seasonPeriod,
  timeOfDay,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './period.js';
import type { Tense } from './tense.js';

/** What an expression is set against. */
export interface Setting {
  /** Day number of the article's date; null where it has none. */
  readonly today: number | null;
  readonly tense: () => Tense;
  /** The quarter that the text spoke of last, if close by. */
  readonly quarter: Quarter | undefined;
}

export type Resolved = Pick<
  TimeExpression,
  'type' | 'value' | 'start' | 'end' | 'grain' | 'implied'
>;

const pad = (number: number) => String(number).padStart(2, '0');

const open = (type: TimeExpression['type'], value: string, grain: Grain): Resolved => ({
  type,
  value,
  start: null,
  end: null,
  grain,
  implied: false,
});

const dated = (period: Period, implied: boolean): Resolved => ({
  type: 'date',
  value: period.value,
  start: isoDay(period.first),
  end: isoDay(period.after),
  grain: period.grain,
  implied,
});

/** Days between a day and a period; 0 inside it. */
const distance = (period: Period, today: number) =>
  today < period.first ? period.first - today : Math.max(0, today - period.after + 1);

/** A date this near is meant whatever the tense; one so near where the tense is not told. */
const close = 31;
const nearby = 120;

const sameYear = (period: Period, today: number) =>
  civilDay(period.first).year === civilDay(today).year;

/** Of periods in order, the one meant: by "last" and "next", by nearness, by tense, else the past. */
function choose(
  periods: readonly Period[],
  today: number,
  tense: () => Tense,
  which?: Which,
  near = close,
): Period | undefined {
  if (which === 'this') return periods.find((period) => sameYear(period, today));
  const past = periods.filter((period) => period.first <= today).at(-1);
  const future = periods.find((period) => period.after > today);
  if (which === 'last') return periods.filter((period) => period.after <= today).at(-1);
  if (which === 'next' || which === 'coming') return periods.find((period) => period.first > today);
  const nearest = [...periods].sort((a, b) => distance(a, today) - distance(b, today))[0];
  if (nearest && distance(nearest, today) <= near) return nearest;
  const told = tense();
  if (told === 'unknown' && nearest && distance(nearest, today) <= nearby) return nearest;
  return told === 'future' ? future : past;
}

const yearsAround = (today: number): readonly number[] => {
  const { year } = civilDay(today);
  return [year - 1, year, year + 1];
};

function yearOf(reference: YearReference, today: number | null): number | null {
  if ('is' in reference) return reference.is;
  return today === null ? null : civilDay(today).year + reference.shift;
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
function weekdayPeriod(date: DateMeaning, weekday: number, setting: Setting, today: number) {
  const sameWeek = mondayOf(today) + weekday - 1;
  if (date.week !== undefined) return dayPeriod(sameWeek + date.week * 7);
  const back = today - ((weekdayOf(today) - weekday + 7) % 7);
  const ahead = back === today ? today : back + 7;
  switch (date.which) {
    case 'last':
      return dayPeriod(back === today ? today - 7 : back);
    case 'next':
      return dayPeriod(sameWeek + 7);
    case 'coming':
      return dayPeriod(back + 7);
    case 'this':
      return dayPeriod(sameWeek < today && setting.tense() === 'future' ? ahead : sameWeek);
    default:
      return dayPeriod(setting.tense() === 'future' ? ahead : back);
  }
}

const datePattern = ({ month, day, weekday }: DateMeaning): string => {
  if (month === undefined) return weekday === undefined ? 'XXXX' : `XXXX-WXX-${weekday}`;
  return day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
};

const dateGrain = ({ month, day, weekday }: DateMeaning): Grain =>
  day !== undefined || weekday !== undefined ? 'day' : month === undefined ? 'year' : 'month';

function datePeriod(date: DateMeaning, setting: Setting): Period | null {
  const { today } = setting;
  const known = date.year && yearOf(date.year, today);
  if (typeof known === 'number') return inYear(date, known);
  if (today === null) return null;
  if (date.month === undefined)
    return date.weekday === undefined ? null : weekdayPeriod(date, date.weekday, setting, today);
  const candidates = yearsAround(today).flatMap((year) => inYear(date, year) ?? []);
  const fitting = candidates.filter(
    (period) => date.weekday !== undefined && weekdayOf(period.first) === date.weekday,
  );
  const from = fitting.length > 0 ? fitting : candidates;
  return choose(from, today, setting.tense, date.which) ?? null;
}

function resolveDate(date: DateMeaning, setting: Setting): Resolved | null {
  const period = datePeriod(date, setting);
  const implied = date.year === undefined || 'shift' in date.year;
  if (period) return dated(period, implied);
  if (date.year && 'is' in date.year) return null;
  if (setting.today !== null) return null;
  return open('date', datePattern(date), dateGrain(date));
}

const unitPatterns: Readonly<Record<Unit, string>> = {
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

const clockUnit = (unit: Unit) => unit === 'hour' || unit === 'minute' || unit === 'second';

/** So many units from a day, in the unit's own grain: "six weeks ago" is a week. */
function shifted(today: number, unit: Unit, by: number): Period | null {
  const { year, month } = civilDay(today);
  const whole = Number.isInteger(by);
  switch (unit) {
    case 'day':
      return dayPeriod(today + Math.round(by));
    case 'week':
      return weekPeriod(today + Math.round(by * 7));
    case 'month':
      return monthPeriod(monthIndex(year, month) + Math.round(by));
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + Math.round(by);
      return quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'year':
      return whole
        ? yearPeriod(year + by)
        : monthPeriod(monthIndex(year, month) + Math.round(by * 12));
    case 'decade':
      return by === 0 || Math.abs(by) === 1
        ? decadePeriod((Math.floor(year / 10) + by) * 10)
        : yearPeriod(year + Math.round(by * 10));
    case 'century':
      return centuryPeriod((Math.floor(year / 100) + Math.round(by)) * 100);
    default:
      return null;
  }
}

function resolveShift({ unit, by, ago }: ShiftMeaning, { today, quarter }: Setting): Resolved {
  if (ago && unit === 'year' && by === -1 && quarter)
    return dated(quarterPeriod(quarter.year - 1, quarter.quarter), true);
  const period = today === null ? null : shifted(today, unit, by);
  if (period && period.first > -719_528) return dated(period, true);
  return open(clockUnit(unit) ? 'time' : 'date', unitPatterns[unit], unit);
}

/** "a year earlier" beside a quarter is that quarter of the year before; else nothing is known. */
function resolveLater({ unit, by }: LaterMeaning, { quarter }: Setting): Resolved {
  if (unit === 'year' && by === -1 && quarter)
    return dated(quarterPeriod(quarter.year - 1, quarter.quarter), true);
  return open(clockUnit(unit) ? 'time' : 'date', unitPatterns[unit], unit);
}

function resolveSameQuarter({ by }: SameQuarterMeaning, { quarter }: Setting): Resolved | null {
  if (!quarter) return null;
  const index = quarter.year * 4 + quarter.quarter - 1 + by;
  return dated(quarterPeriod(Math.floor(index / 4), (index % 4) + 1), true);
}

function partPeriod({ part, index }: PartOfYearMeaning, year: number): Period {
  if (part === 'quarter') return quarterPeriod(year, index);
  return part === 'half' ? halfPeriod(year, index) : seasonPeriod(year, index);
}

function resolvePart(meaning: PartOfYearMeaning, { today, tense }: Setting): Resolved {
  const year = meaning.year && yearOf(meaning.year, today);
  const implied = meaning.year === undefined || 'shift' in meaning.year;
  if (typeof year === 'number') return dated(partPeriod(meaning, year), implied);
  if (today !== null && !meaning.year) {
    const periods = yearsAround(today).map((each) => partPeriod(meaning, each));
    const chosen = choose(periods, today, tense, meaning.which, 45);
    if (chosen) return dated(chosen, true);
  }
  const code = { quarter: `Q${meaning.index}`, half: `H${meaning.index}` };
  const suffix = meaning.part === 'season' ? seasonCodes[meaning.index - 1] : code[meaning.part];
  const grain = meaning.part === 'half' ? 'half-year' : meaning.part;
  return open('date', `XXXX-${suffix}`, grain);
}

function holidayPeriod(meaning: HolidayMeaning, { today, tense }: Setting): Period | null {
  const year = meaning.year && yearOf(meaning.year, today);
  const inYearOf = (each: number) => {
    const day = meaning.on(each);
    return day === null ? [] : [dayPeriod(day)];
  };
  if (typeof year === 'number') return inYearOf(year)[0] ?? null;
  if (today === null) return null;
  return choose(yearsAround(today).flatMap(inYearOf), today, tense, meaning.which) ?? null;
}

function resolveHoliday(meaning: HolidayMeaning, setting: Setting): Resolved {
  const period = holidayPeriod(meaning, setting);
  const implied = meaning.year === undefined || 'shift' in meaning.year;
  return period ? dated(period, implied) : open('date', meaning.pattern, 'day');
}

function resolveWeekend({ which }: WeekendMeaning, { today, tense }: Setting): Resolved {
  if (today === null) return open('date', 'XXXX-WXX-WE', 'weekend');
  const thisOne = weekendPeriod(today);
  const weeks = [weekendPeriod(today - 7), thisOne, weekendPeriod(today + 7)];
  if (which === 'next') return dated(weekendPeriod(today + 7), true);
  if (which === 'last' || today >= thisOne.first)
    return dated(choose(weeks, today, tense, which, 0) ?? thisOne, true);
  // "this weekend" on a Monday, in the past tense, has just been.
  const past =
    which === 'this' ? weekdayOf(today) <= 2 && tense() === 'past' : tense() !== 'future';
  return dated(past ? weekendPeriod(today - 7) : thisOne, true);
}

/** Day number of a day; null where it can't be known. */
function dayOf(meaning: DayMeaning, setting: Setting): number | null {
  switch (meaning.kind) {
    case 'date':
      return datePeriod(meaning, setting)?.first ?? null;
    case 'shift':
      return setting.today === null ? null : setting.today + Math.round(meaning.by);
    case 'holiday':
      return holidayPeriod(meaning, setting)?.first ?? null;
    case 'later':
      return null;
  }
}

const dayPattern = (meaning: DayMeaning): string => {
  if (meaning.kind === 'date') return datePattern(meaning);
  return meaning.kind === 'holiday' ? meaning.pattern : 'XXXX-XX-XX';
};

function resolveTimed({ day, time }: TimedMeaning, setting: Setting): Resolved {
  const number = dayOf(day, setting);
  const code = time.kind === 'clock' ? timeOfDay(time.minutes) : `T${time.code}`;
  const grain = time.kind === 'clock' ? time.grain : 'part-of-day';
  if (number === null) return open('time', dayPattern(day) + code, grain);
  const [from, to] =
    time.kind === 'clock'
      ? [time.minutes, time.minutes + (time.grain === 'minute' ? 1 : 60)]
      : (hoursOfPart[time.code] ?? [0, 24]).map((hour) => hour * 60);
  return {
    type: 'time',
    value: isoDay(number) + code,
    start: moment(number, from ?? 0),
    end: moment(number, to ?? 1440),
    grain,
    implied: !(day.kind === 'date' && day.year !== undefined && 'is' in day.year),
  };
}

/** What an expression means on the article's day; null where no such day exists. */
export function resolve(meaning: Meaning, setting: Setting): Resolved | null {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'later':
      return resolveLater(meaning, setting);
    case 'same-quarter':
      return resolveSameQuarter(meaning, setting);
    case 'part-of-year':
      return resolvePart(meaning, setting);
    case 'years': {
      const { form, first, last } = meaning;
      if (form === 'decade') return dated(decadePeriod(first), false);
      return dated(form === 'century' ? centuryPeriod(first) : yearsPeriod(first, last), false);
    }
    case 'fiscal':
      return open('date', 'is' in meaning.year ? `FY${meaning.year.is}` : 'FYXXXX', 'year');
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'weekend':
      return resolveWeekend(meaning, setting);
    case 'clock':
      return open('time', `XXXX-XX-XX${timeOfDay(meaning.minutes)}`, meaning.grain);
    case 'part-of-day':
      return open('time', `XXXX-XX-XXT${meaning.code}`, 'part-of-day');
    case 'timed':
      return resolveTimed(meaning, setting);
    case 'plain':
      return open(meaning.type, meaning.value, meaning.grain);
  }
}
