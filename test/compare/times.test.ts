import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRelations, liesBeyond } from '../../src/compare/relations.js';
import { compareTimes } from '../../src/compare/times.js';
import type { TimeExpression, TimeRelation } from '../../src/domain/time-expression.js';
import { time } from './build.js';

const day = (date: string, next: string, relation?: TimeRelation) =>
  time(date, date, next, relation && { relation });
const monday = day('2025-02-24', '2025-02-25');
const tuesday = day('2025-02-25', '2025-02-26');
const wednesday = day('2025-02-26', '2025-02-27');
const thursday = day('2025-02-27', '2025-02-28');
const week = time('2025-W09', '2025-02-24', '2025-03-03', { grain: 'week' });
const february = time('2025-02', '2025-02-01', '2025-03-01', { grain: 'month' });
const wednesdayNight = time('2025-02-26TNI', '2025-02-26T18:00', '2025-02-27T06:00', {
  grain: 'part-of-day',
});
const year = (n: number, relation?: TimeRelation) =>
  time(String(n), `${n}-01-01`, `${n + 1}-01-01`, { grain: 'year', ...(relation && { relation }) });
const until = (value: string) => time(value, null, null, { relation: 'until' });
const everyWeek = time('P1W', null, null, { type: 'set' });
const everyMonth = time('P1M', null, null, { type: 'set' });

const table: readonly [string, TimeExpression, TimeExpression, string][] = [
  ['the same day', monday, monday, 'equal'],
  ['Monday | Tuesday', monday, tuesday, 'disjoint'],
  ['a day in its week', wednesday, week, 'within a'],
  ['a day in its month', wednesday, february, 'within a'],
  ['a week across two months', week, february, 'overlapping'],
  ['a week of March | February', week, year(2024), 'disjoint'],
  ['last night | its day', wednesdayNight, wednesday, 'within a'],
  ['last night | the day before', wednesdayNight, tuesday, 'overlapping'],
  ['last night | the day after', wednesdayNight, thursday, 'overlapping'],
  ['last night | two days before', wednesdayNight, monday, 'disjoint'],
  ['by 2027 | from 2027', year(2027, 'by'), year(2027, 'from'), 'equal'],
  ['from 2027 | in 2029', year(2027, 'from'), year(2029, 'in'), 'overlapping'],
  ['by 2027 | in 2025', year(2027, 'by'), year(2025, 'in'), 'overlapping'],
  ['between 2027 and … | in 2029', year(2027, 'between'), year(2029, 'in'), 'overlapping'],
  ['by 2027 | in 2029', year(2027, 'by'), year(2029, 'in'), 'disjoint'],
  ['from 2027 | from 2029', year(2027, 'from'), year(2029, 'from'), 'disjoint'],
  ['by 2027 | from 2029', year(2027, 'by'), year(2029, 'from'), 'disjoint'],
  ['a Friday | a Friday', time('XXXX-WXX-5'), time('XXXX-WXX-5'), 'equal'],
  ['a Friday | Friday night', time('XXXX-WXX-5'), time('XXXX-WXX-5TNI'), 'within b'],
  ['a Friday | a Monday', time('XXXX-WXX-5'), time('XXXX-WXX-1'), 'incomparable'],
  ['a month | a date in it', time('XXXX-02', null, null), monday, 'within b'],
  ['a month | a date in another', time('XXXX-03', null, null), monday, 'disjoint'],
  ['until a month | a date in another', until('XXXX-03'), monday, 'incomparable'],
  ['a day | a month', time('XXXX-02-24', null, null), february, 'within b'],
  ['a day | another', time('XXXX-02-25', null, null), monday, 'disjoint'],
  ['a Friday | a date', time('XXXX-WXX-5'), monday, 'incomparable'],
  ['recently | recently', time('PAST_REF'), time('PAST_REF'), 'incomparable'],
  ['three years | 36 months', time('P3Y'), time('P36M'), 'equal'],
  ['90 minutes | an hour and a half', time('PT90M'), time('PT1H30M'), 'equal'],
  ['two weeks | 14 days', time('P2W'), time('P14D'), 'equal'],
  ['three years | 37 months', time('P3Y'), time('P37M'), 'within b'],
  ['a month | 30 days', time('P1M'), time('P30D'), 'within b'],
  ['months | three months', time('PXM'), time('P3M'), 'within b'],
  ['months | years', time('PXM'), time('PXY'), 'incomparable'],
  ['three years | four years', time('P3Y'), time('P4Y'), 'disjoint'],
  ['a duration | a date', time('P3Y'), monday, 'incomparable'],
  ['every week | every week', everyWeek, everyWeek, 'equal'],
  ['every week | every month', everyWeek, everyMonth, 'disjoint'],
  ['every week | a week', everyWeek, time('P1W'), 'incomparable'],
];

describe('compareTimes', () => {
  it.each(table)('%s', (_name, a, b, expected) => {
    const { relation, finer } = compareTimes(a, b);
    expect([relation, finer].filter(Boolean).join(' ')).toBe(expected);
  });

  it('says how far apart', () => {
    expect(compareTimes(monday, tuesday).because).toBe(
      '2025-02-24 and 2025-02-25 do not meet: 1 day apart',
    );
  });

  it('is symmetric, whatever stands in value and bounds', () => {
    const other = { a: 'b', b: 'a' } as const;
    const wild = fc
      .tuple(fc.string(), fc.option(fc.string()), fc.constantFrom('duration', 'set', 'date'))
      .map(([value, start, type]) =>
        time(value, start, start, { type } as Partial<TimeExpression>),
      );
    const side = fc.oneof(fc.constantFrom(...table.flatMap(([, a, b]) => [a, b])), wild);
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [ab, ba] = [compareTimes(a, b), compareTimes(b, a)];
        expect(ba.relation).toBe(ab.relation);
        expect(ba.finer).toBe(ab.finer && other[ab.finer]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('compareRelations', () => {
  it.each([
    ['by', 'from', 'different'],
    ['from', 'since', 'same'],
    ['on', 'in', 'same'],
    ['on', undefined, 'same'],
    [undefined, undefined, 'same'],
    ['by', undefined, 'unknown'],
  ] as const)('%s | %s is %s', (a, b, expected) => {
    expect(compareRelations(year(2027, a), year(2027, b))).toBe(expected);
    expect(compareRelations(year(2027, b), year(2027, a))).toBe(expected);
  });
});

describe('liesBeyond', () => {
  it.each([
    [2031, 'in', 2030, 'after', true],
    [2031, undefined, 2032, 'before', true],
    [2030, 'in', 2030, 'after', false],
    [2029, 'in', 2030, 'after', false],
    [2031, 'in', 2030, 'from', false],
    // A bound lies nowhere itself.
    [2031, 'after', 2030, 'after', false],
  ] as const)('%s %s, %s %s: %s', (a, relation, b, bound, expected) => {
    expect(liesBeyond(year(a, relation), year(b, bound))).toBe(expected);
  });

  it('needs dates', () => {
    expect(liesBeyond({ ...year(2031), start: null }, year(2030, 'after'))).toBe(false);
  });
});
