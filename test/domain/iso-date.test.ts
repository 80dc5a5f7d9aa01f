import { expect, test } from 'vitest';
import { isIsoDate, isoMinutes } from '../../src/domain/iso-date.js';

test.each([
  '2025-02-27',
  '2024-02-29',
  '0099-12-31',
  '2025-02-27T09:30',
  '2025-02-27 09:30:15',
  '2025-02-27T09:30:15.123Z',
  '2025-02-27T09:30:15+01:00',
  '2025-02-27t09:30:15-0500',
])('%s is a date', (text) => expect(isIsoDate(text)).toBe(true));

test.each([
  '',
  '2025',
  '2025-02',
  '2025-2-27',
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '27-02-2025',
  '2025-02-27T25:00',
  '2025-02-27T10:60',
  '2025-02-27T',
  '2025-02-27 or so',
  'Thursday',
])('%j is none', (text) => expect(isIsoDate(text)).toBe(false));

test.each([
  '2025-02-27T09:30:30+02:00',
  '2025-02-27t07:30:30z',
  '2025-02-27 07:30:30,000',
  '2025-02-27T09:30:30+02',
  '2025-02-27T02:30:30-0500',
])('%s is one moment', (text) => expect(isoMinutes(text)).toBe(isoMinutes('2025-02-27T07:30:30')));
