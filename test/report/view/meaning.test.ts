import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/quantity.js';
import type { TimeExpression } from '../../../src/domain/time-expression.js';
import { shorten } from '../../../src/report/view/printable.js';
import { quantityText } from '../../../src/report/view/quantity-text.js';
import { readableDay, timeText } from '../../../src/report/view/time-text.js';

const quantity = (parts: Partial<Quantity>): Quantity => ({
  words: '',
  span: [0, 0],
  value: null,
  low: null,
  high: null,
  step: null,
  unit: null,
  dimension: 'number',
  hedge: 'exact',
  ...parts,
});

describe('quantityText', () => {
  it.each<[string, Partial<Quantity>]>([
    ['25 %', { value: 25, unit: 'percent' }],
    ['2.5 % of GDP', { value: 2.5, unit: 'percent', of: 'GDP' }],
    ['≤ 500,000,000,000 USD', { value: 5e11, high: 5e11, hedge: 'at-most', unit: 'USD' }],
    ['≈ 120 (person)', { value: 120, hedge: 'about', unit: 'person', dimension: 'count' }],
    ['10–12 kilometre', { low: 10, high: 12, hedge: 'range', unit: 'kilometre' }],
    ['≥ 1,000 (troop)', { low: 1000, hedge: 'vague', unit: 'troop', dimension: 'count' }],
    ['≤ 40', { high: 40, hedge: 'at-most' }],
    ['↑ by 19 %', { value: 19, unit: 'percent', change: { direction: 'up', role: 'by' } }],
    [
      '> 0.25 of homes',
      { value: 0.25, unit: 'ratio', dimension: 'ratio', hedge: 'more-than', of: 'homes' },
    ],
    ['-1,234.5', { value: -1234.5 }],
    ['0.3', { value: 0.1 + 0.2 }],
    ['1e+30', { value: 1e30 }],
  ])('%s', (text, parts) => {
    expect(quantityText(quantity(parts))).toBe(text);
  });
});

describe('timeText', () => {
  const time = (parts: Partial<TimeExpression>): TimeExpression => ({
    words: '',
    span: [0, 0],
    type: 'date',
    value: '',
    start: null,
    end: null,
    grain: 'day',
    implied: false,
    ...parts,
  });

  it.each<[string, Partial<TimeExpression>]>([
    [
      'Fri 28 Feb 2025',
      { value: '2025-02-28', start: '2025-02-28', end: '2025-03-01', relation: 'on' },
    ],
    [
      'by 2027',
      { value: '2027', start: '2027-01-01', end: '2028-01-01', grain: 'year', relation: 'by' },
    ],
    ['Mar 2025', { value: '2025-03', start: '2025-03-01', end: '2025-04-01', grain: 'month' }],
    [
      '24 Feb – 2 Mar 2025',
      { value: '2025-W09', start: '2025-02-24', end: '2025-03-03', grain: 'week' },
    ],
    [
      '30 Dec 2024 – 5 Jan 2025',
      { value: '2025-W01', start: '2024-12-30', end: '2025-01-06', grain: 'week' },
    ],
    [
      'Wed 26 Feb 2025, night',
      {
        value: '2025-02-26TNI',
        start: '2025-02-26T20:00',
        end: '2025-02-27T06:00',
        grain: 'part-of-day',
      },
    ],
    [
      'Wed 26 Feb 2025, 20:15',
      {
        value: '2025-02-26T20:15',
        start: '2025-02-26T20:15',
        end: '2025-02-26T20:16',
        grain: 'minute',
      },
    ],
    ['', { value: 'XXXX-WXX-5' }],
    ['P3Y', { type: 'duration', value: 'P3Y', grain: 'year' }],
  ])('%s', (text, parts) => {
    expect(timeText(time(parts))).toBe(text);
  });

  it('leaves alone what is no date', () => {
    expect(readableDay('2025-02-28T10:00Z')).toBe('28 Feb 2025');
    expect(readableDay('soon')).toBe('soon');
  });
});

describe('shorten', () => {
  it.each([
    ['short', 'short'],
    ['two\n lines', 'two lines'],
    ['one two three four', 'one two…'],
    ['onetwothreefour', 'onetwothre…'],
    [' '.repeat(500), '…'],
  ])('%j to 10 is %j', (text, shortened) => {
    expect(shorten(text, 10)).toBe(shortened);
  });
});
