import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoWeek,
  nthWeekday,
  weekdayOf,
} from '../../../src/recognise/times/civil.js';
import { isoDay } from '../../../src/recognise/times/period.js';

test('a day and its number are two names of one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const { year, month, day } = civilDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

test('days agree with those of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }),
  );
});

test.each([
  [2024, 2, 29],
  [2025, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2025, 12, 31],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ['2025-02-26', 2025, 9],
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
])('%s lies in week %i-W%i', (iso, year, week) => {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  expect(isoWeek(dayNumber(y, m, d))).toEqual({ year, week });
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
  [1818, '1818-03-22'],
])('Easter of %i is %s', (year, day) => {
  expect(isoDay(easterSunday(year))).toBe(day);
});

test('the fourth Thursday and the last Monday of a month', () => {
  expect(isoDay(nthWeekday(2024, 11, 4, 4))).toBe('2024-11-28');
  expect(isoDay(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
});
