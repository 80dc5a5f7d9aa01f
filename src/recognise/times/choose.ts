import { civilDay } from './civil.js';
import type { Tense } from './cues.js';
import type { Which, YearReference } from './meaning.js';
import type { Period } from './period.js';

/** How near, in days, the nearest is meant whatever the tense: ahead, and gone by. */
export interface Nearness {
  readonly ahead: number;
  readonly back: number;
}
export const nearDay: Nearness = { ahead: 75, back: 31 };
export const nearSeason: Nearness = { ahead: 45, back: 45 };
/** A month's name alone is told by its tense. */
export const nearMonth: Nearness = { ahead: 0, back: 0 };
/** What is this near is meant where the tense is not told. */
const nearby = 120;

/** Days between a day and a period; 0 inside it. */
const distance = (period: Period, today: number): number =>
  today < period.first ? period.first - today : Math.max(0, today - period.after + 1);

const yearOfPeriod = (period: Period) => civilDay(period.first).year;

/** The period that "last", "this" or "next" picks out. */
function pointed(periods: readonly Period[], today: number, which: Which): Period | undefined {
  switch (which) {
    case 'last':
      return periods.filter((period) => period.after <= today).at(-1);
    case 'this':
      return periods.find((period) => yearOfPeriod(period) === civilDay(today).year);
    case 'next':
    case 'coming':
      return periods.find((period) => period.first > today);
  }
}

/**
 * Of periods in order, the one meant: by "last" and "next", by nearness, by tense, else the past.
 */
export function choose(
  periods: readonly Period[],
  today: number,
  tense: () => Tense,
  which?: Which,
  near = nearDay,
): Period | undefined {
  if (which) return pointed(periods, today, which);
  const nearest = [...periods].sort((a, b) => distance(a, today) - distance(b, today))[0];
  const reach = nearest && nearest.first > today ? near.ahead : near.back;
  if (nearest && distance(nearest, today) <= reach) return nearest;
  const told = tense();
  if (told === 'planned' && nearest) return nearest;
  if (told === 'unknown' && nearest && distance(nearest, today) <= nearby) return nearest;
  return told === 'future'
    ? periods.find((period) => period.after > today)
    : periods.filter((period) => period.first <= today).at(-1);
}

/** The years in which something near a day can lie. */
export function yearsAround(today: number): readonly number[] {
  const { year } = civilDay(today);
  return [year - 1, year, year + 1];
}

/** The year referred to; null where it hangs on an article's date that is not known. */
export function yearOf(reference: YearReference, today: number | null): number | null {
  if ('is' in reference) return reference.is;
  return today === null ? null : civilDay(today).year + reference.shift;
}

/** Whether a year, or its absence, makes a date depend on the article's. */
export const impliesYear = (year: YearReference | undefined): boolean =>
  year === undefined || 'shift' in year;
