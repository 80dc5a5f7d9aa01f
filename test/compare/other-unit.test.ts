import { expect, test } from 'vitest';
import { isOtherUnit } from '../../src/compare/other-unit.js';
import type { Dimension } from '../../src/domain/quantity.js';
import { quantity } from './build.js';

test.each<[string, Dimension, number, string | null, number, string | null, boolean]>([
  ['two currencies', 'currency', 9, 'EUR', 9, 'GBP', true],
  ['percent and points', 'percentage', 3.5, 'percent', 3.5, 'percentage-point', true],
  ['kilometres and miles', 'length', 140, 'kilometre', 140, 'mile', true],
  ['one unit', 'currency', 9, 'EUR', 9, 'EUR', false],
  ['another number', 'currency', 9, 'EUR', 8, 'GBP', false],
  ['none of both', 'currency', 0, 'EUR', 0, 'GBP', false],
  ['dollars of two countries', 'currency', 9, 'USD', 9, 'AUD', false],
  ['years and months, which are told apart', 'duration', 2, 'year', 2, 'month', false],
  ['two nouns', 'count', 2, 'boat', 2, 'dog', false],
])('%s', (_, dimension, x, unitX, y, unitY, expected) => {
  const [a, b] = [quantity(x, { dimension, unit: unitX }), quantity(y, { dimension, unit: unitY })];
  expect(isOtherUnit(a, b)).toBe(expected);
  expect(isOtherUnit(b, a)).toBe(expected);
});
