import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../src/compare/quantities.js';
import { unitFactorsOf } from '../../src/compare/unit-factors.js';
import type { Quantity } from '../../src/domain/quantity.js';
import { quantity as q } from './build.js';

const factors = unitFactorsOf([
  { unit: 'kilometre', dimension: 'length', factor: 1000 },
  { unit: 'mile', dimension: 'length', factor: 1609.344 },
  { unit: 'hour', dimension: 'duration', factor: 1 / 24 },
  { unit: 'minute', dimension: 'duration', factor: 1 / 1440 },
  { unit: 'month', dimension: 'duration', factor: 30.436875 },
  { unit: 'year', dimension: 'duration', factor: 365.2425 },
  { unit: 'USD', dimension: 'currency' },
  { unit: 'percent', dimension: 'percentage', factor: 1 },
  { unit: 'basis-point', dimension: 'percentage', factor: 0.01 },
]);

const percent = (value: number | null, parts: Partial<Quantity> = {}) =>
  q(value, { unit: 'percent', dimension: 'percentage', ...parts });
const ratio = (value: number, parts: Partial<Quantity> = {}) =>
  q(value, { unit: 'ratio', dimension: 'ratio', step: null, ...parts });
const money = (value: number, step: number, unit = 'USD') =>
  q(value, { unit, dimension: 'currency', step });
const count = (value: number | null, unit: string, parts: Partial<Quantity> = {}) =>
  q(value, { unit, dimension: 'count', ...parts });
const measure = (value: number, unit: string, dimension: Quantity['dimension'], step = 1) =>
  q(value, { unit, dimension, step });
const dozens = count(null, 'person', { low: 24, high: null, step: null, hedge: 'vague' });
const thousands = count(null, 'person', { low: 1000, high: null, step: null, hedge: 'vague' });
const range = (low: number, high: number) => q(null, { low, high, hedge: 'range' });

const table: readonly [string, Quantity, Quantity, string][] = [
  ['122 | 122', q(122), q(122), 'equal'],
  ['1,500 million | 1.5 billion', money(1.5e9, 1e6), money(1.5e9, 1e8), 'equal'],
  ['0.5 | 50 %', ratio(0.5), percent(50), 'equal'],
  ['a quarter | 25 %', ratio(0.25), percent(25), 'equal'],
  [
    '90 minutes | 1.5 hours',
    measure(90, 'minute', 'duration'),
    measure(1.5, 'hour', 'duration', 0.1),
    'equal',
  ],
  [
    '36 months | 3 years',
    measure(36, 'month', 'duration'),
    measure(3, 'year', 'duration'),
    'equal',
  ],
  ['40 soldiers | 40 troops', count(40, 'soldier'), count(40, 'troop'), 'equal'],
  [
    'more than 40 | at least 40',
    q(40, { hedge: 'more-than' }),
    q(40, { hedge: 'at-least' }),
    'equal',
  ],
  ['10–12 | between 10 and 12', range(10, 12), range(10, 12), 'equal'],
  [
    '2 points | 200 basis points',
    measure(2, 'percentage-point', 'percentage'),
    measure(200, 'basis-point', 'percentage'),
    'equal',
  ],

  ['about 120 | 122', q(120, { hedge: 'about' }), q(122), 'compatible b'],
  ['about 120 | 120', q(120, { hedge: 'about' }), q(120), 'compatible b'],
  ['about 1,000 | 930', q(1000, { hedge: 'about' }), q(930), 'compatible b'],
  [
    'about 2m | 2.4m',
    q(2e6, { hedge: 'about', step: 1e6 }),
    q(2.4e6, { step: 1e5 }),
    'compatible b',
  ],
  ['about 120 | 127', q(120, { hedge: 'about' }), q(127), 'disjoint'],
  ['about 121 | 122', q(121, { hedge: 'about' }), q(122), 'compatible b'],
  ['about 121 | 123', q(121, { hedge: 'about' }), q(123), 'disjoint'],
  ['about 1,013 | 1,021', q(1013, { hedge: 'about' }), q(1021), 'disjoint'],
  ['about 650 | 670', q(650, { hedge: 'about' }), q(670), 'compatible b'],
  ['about 670 | 695', q(670, { hedge: 'about' }), q(695), 'disjoint'],
  ['about 35 | 32', q(35, { hedge: 'about' }), q(32), 'disjoint'],
  ['about 1,512 | 1,500', q(1512, { hedge: 'about' }), q(1500), 'compatible a'],
  ['about 3.4 | 3.7', q(3.4, { hedge: 'about', step: 0.1 }), q(3.7, { step: 0.1 }), 'disjoint'],
  [
    'about $236m | $238m',
    { ...money(2.36e8, 1e6), hedge: 'about' },
    money(2.38e8, 1e6),
    'disjoint',
  ],
  ['about a quarter | 23 %', ratio(0.25, { hedge: 'about' }), percent(23), 'compatible b'],
  [
    'more than a quarter | 25.9 %',
    ratio(0.25, { hedge: 'more-than', high: null }),
    percent(25.9, { step: 0.1 }),
    'compatible b',
  ],
  [
    '3.4 % | around 3.4 %',
    percent(3.4, { step: 0.1 }),
    percent(3.4, { step: 0.1, hedge: 'about' }),
    'compatible a',
  ],
  ['3.4 % | 3.38 %', percent(3.4, { step: 0.1 }), percent(3.38, { step: 0.01 }), 'compatible b'],
  [
    '3.3 % | 3.38 % (cut off)',
    percent(3.3, { step: 0.1 }),
    percent(3.38, { step: 0.01 }),
    'compatible b cut',
  ],
  ['$32m | $32.7m (cut off)', money(3.2e7, 1e6), money(3.27e7, 1e5), 'compatible b cut'],
  ['$327m | $327.8m (cut off)', money(3.27e8, 1e6), money(3.278e8, 1e5), 'compatible b'],
  ['thousands | 3,000', thousands, count(3000, 'person'), 'compatible b'],
  ['dozens | 20', dozens, count(20, 'person'), 'compatible b'],
  ['up to 40 | 30', q(40, { hedge: 'at-most' }), q(30), 'compatible b'],
  [
    'at least 12 | at least 15',
    q(12, { hedge: 'at-least' }),
    q(15, { hedge: 'at-least' }),
    'compatible b',
  ],
  [
    'at least 12 | up to 15',
    q(12, { hedge: 'at-least' }),
    q(15, { hedge: 'at-most' }),
    'compatible',
  ],
  ['10–12 | 11', range(10, 12), q(11), 'compatible b'],
  ['1,500 | 1,512', q(1500), q(1512), 'compatible b'],
  ['a third | 34 %', ratio(1 / 3), percent(34), 'compatible b'],
  [
    '5 miles | 8 km',
    measure(5, 'mile', 'length'),
    measure(8, 'kilometre', 'length'),
    'compatible b',
  ],
  ['more than 100 | 3,000', q(100, { hedge: 'more-than' }), q(3000), 'compatible b loose'],
  ['dozens | 3,000', dozens, count(3000, 'person'), 'compatible b loose'],

  ['$5.6m | $5.9m', money(5.6e6, 1e5), money(5.9e6, 1e5), 'disjoint'],
  [
    'more than 1 million | 943,000',
    q(1e6, { low: 1e6, high: null, step: 1e6, hedge: 'more-than' }),
    q(943_000),
    'disjoint',
  ],
  ['at least 126 | 122', q(126, { hedge: 'at-least' }), q(122), 'disjoint'],
  [
    'up to 40 | at least 40',
    q(40, { low: null, high: 40, hedge: 'at-most' }),
    q(40, { low: 40, high: null, hedge: 'at-least' }),
    'disjoint',
  ],
  ['up to 40 | 45', q(40, { hedge: 'at-most' }), q(45), 'disjoint'],
  ['about 120 | 150', q(120, { hedge: 'about' }), q(150), 'disjoint'],
  ['2 | 2.5', q(2), q(2.5, { step: 0.1 }), 'disjoint'],
  ['1m | 0.95m', q(1e6, { step: 1e6 }), q(950_000), 'compatible b'],
  ['1m | 1.4m', q(1e6, { step: 1e6 }), q(1.4e6, { step: 1e5 }), 'compatible b loose'],
  ['1m | 550,000', q(1e6, { step: 1e6 }), q(550_000), 'disjoint'],
  ['about 1m | 550,000', q(1e6, { step: 1e6, hedge: 'about' }), q(550_000), 'disjoint'],
  ['122 | 123', q(122), q(123), 'disjoint'],
  ['480 | 500', q(480), q(500), 'disjoint'],
  ['thousands | 300', thousands, count(300, 'person'), 'disjoint'],
  ['a third | a quarter', ratio(1 / 3), ratio(1 / 4), 'disjoint'],
  ['a quarter | 30 %', ratio(0.25), percent(30), 'disjoint'],
  ['5 miles | 5 km', measure(5, 'mile', 'length'), measure(5, 'kilometre', 'length'), 'disjoint'],
  ['10–12 | 15', range(10, 12), q(15), 'disjoint'],
  ['−3 | 3', q(-3), q(3), 'disjoint'],

  [
    '2 % | 2 percentage points',
    percent(2),
    measure(2, 'percentage-point', 'percentage'),
    'incomparable',
  ],
  ['2 % | 200 basis points', percent(2), measure(200, 'basis-point', 'percentage'), 'incomparable'],
  [
    '30 °C | 86 °F',
    measure(30, 'celsius', 'temperature'),
    measure(86, 'fahrenheit', 'temperature'),
    'equal',
  ],
  ['1m | 1.4m', money(1e6, 1e6), money(1.4e6, 1e5), 'compatible b loose'],
  ['$5m | €5m', money(5e6, 1e6), money(5e6, 1e6, 'EUR'), 'incomparable'],
  ['25 % | 25 years', percent(25), measure(25, 'year', 'duration'), 'incomparable'],
  ['a noun of JavaScript | 3 %', count(3, 'constructor'), percent(3), 'incomparable'],
  ['third | three', q(3, { dimension: 'ordinal' }), q(3), 'incomparable'],
  [
    'no figure | 3',
    q(null, { low: null, high: null, hedge: 'vague', step: null }),
    q(3),
    'incomparable',
  ],
];

describe('compareQuantities', () => {
  it.each(table)('%s', (_name, a, b, expected) => {
    const { relation, finer, loose, cut } = compareQuantities(a, b, factors);
    const found = [relation, finer, loose && 'loose', cut && 'cut'];
    expect(found.filter(Boolean).join(' ')).toBe(expected);
  });

  it.each([
    [money(5.6e6, 1e5), money(5.9e6, 1e5), '5.6m and 5.9m differ by 0.3m (5.4 %); printed to 0.1m'],
    [percent(25), percent(30), '25 % and 30 % differ by 5 points (20.0 %); printed to 1'],
    [
      count(40, 'soldier'),
      count(41, 'troop'),
      '40 and 41 differ by 1 (2.5 %); printed to 1; counted as “soldier” and “troop”',
    ],
    [
      q(126, { hedge: 'at-least' }),
      q(122),
      'at least 126 and 122 differ by 4 (3.3 %); printed to 1',
    ],
    [
      measure(36, 'month', 'duration'),
      measure(4, 'year', 'duration'),
      '36 months and 4 years differ by 33.3 %; printed to 1',
    ],
    [
      measure(9, 'minute', 'duration'),
      measure(9, 'year', 'duration'),
      '9 minutes and 9 years differ by a factor of 525,949; printed to 1',
    ],
    [
      measure(1, 'mile', 'length'),
      measure(3, 'kilometre', 'length'),
      '1 mile and 3 kilometres differ by 86.4 %; printed to 1',
    ],
    [
      measure(3, 'square foot', 'area'),
      measure(1, 'square foot', 'area'),
      '3 and 1 differ by 2 (200.0 %); printed to 1',
    ],
    [
      ratio(1 / 3),
      ratio(2 / 3, { hedge: 'about' }),
      '0.333 and about 0.667 differ by 0.333 (100.0 %)',
    ],
    [
      money(6e9, 1e9),
      money(2, 1),
      '6bn and 2 differ by 5,999,999,998 (a factor of 3bn); printed to 1bn and 1',
    ],
    [
      money(1_234_567, 1),
      money(1_234_569, 1),
      '1.234567m and 1.234569m differ by 0.000002m (0.0 %); printed to 0.000001m',
    ],
    [money(5e6, 1e6), money(5e6, 1e6, 'EUR'), 'USD and EUR have no common measure'],
  ])('says the arithmetic', (a, b, because) => {
    expect(compareQuantities(a, b, factors).because).toBe(because);
  });

  it('does not convert units without their factors', () => {
    const [a, b] = [measure(5, 'mile', 'length'), measure(8, 'kilometre', 'length')];
    expect(compareQuantities(a, b).relation).toBe('incomparable');
  });

  it('is symmetric', () => {
    const other = { a: 'b', b: 'a' } as const;
    const side = fc.oneof(
      fc.constantFrom(...table.flatMap(([, a, b]) => [a, b])),
      fc
        .record({
          value: fc.oneof(fc.integer({ min: -50, max: 5000 }), fc.double({ noNaN: true })),
          step: fc.constantFrom(null, 0.01, 0.1, 1, 100, 1e6),
          hedge: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'),
          unit: fc.constantFrom(null, 'percent', 'kilometre', 'mile'),
          dimension: fc.constantFrom('number', 'count', 'percentage', 'ratio', 'length'),
        } as const)
        .map(({ value, ...parts }) => q(value, parts)),
    );
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [ab, ba] = [compareQuantities(a, b, factors), compareQuantities(b, a, factors)];
        expect(ba.relation).toBe(ab.relation);
        expect(ba.finer).toBe(ab.finer && other[ab.finer]);
        expect(ba.loose).toBe(ab.loose);
      }),
      { numRuns: 2000 },
    );
  });
});
