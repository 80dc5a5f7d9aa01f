import { impliesYear } from './choose.js';
import type { ClockMeaning, DayMeaning, PartOfDayMeaning, TimedMeaning } from './meaning.js';
import { hoursOfPart, isoDay, moment, timeOfDay } from './period.js';
import { datePattern, datePeriod } from './resolve-date.js';
import { holidayPeriod } from './resolve-recurring.js';
import { open, type Resolved, type Setting } from './setting.js';

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

function dayPattern(meaning: DayMeaning): string {
  if (meaning.kind === 'date') return datePattern(meaning);
  return meaning.kind === 'holiday' ? meaning.pattern : 'XXXX-XX-XX';
}

type Time = ClockMeaning | PartOfDayMeaning;

const codeOf = (time: Time) => (time.kind === 'clock' ? timeOfDay(time.minutes) : `T${time.code}`);
const grainOf = (time: Time) => (time.kind === 'clock' ? time.grain : 'part-of-day');

/** First and last minute of a time, since midnight, half-open. */
function minutesOf(time: Time): readonly [number, number] {
  if (time.kind === 'clock')
    return [time.minutes, time.minutes + (time.grain === 'minute' ? 1 : 60)];
  const [from, to] = hoursOfPart[time.code] ?? [0, 24];
  return [from * 60, to * 60];
}

/** "Monday night", "10 p.m. Wednesday". */
export function resolveTimed({ day, time }: TimedMeaning, setting: Setting): Resolved {
  const number = dayOf(day, setting);
  const [code, grain] = [codeOf(time), grainOf(time)] as const;
  if (number === null) return open('time', dayPattern(day) + code, grain);
  const [from, to] = minutesOf(time);
  return {
    type: 'time',
    value: isoDay(number) + code,
    start: moment(number, from),
    end: moment(number, to),
    grain,
    implied: day.kind !== 'date' || impliesYear(day.year),
  };
}

/** A time without its day. */
export const resolveTime = (time: Time): Resolved =>
  open('time', `XXXX-XX-XX${codeOf(time)}`, grainOf(time));
