import { expect, test } from 'vitest';
import { compareQuantities } from '../../src/compare/quantities.js';
import { quantity } from './build.js';

const score = (value: number, against: number) =>
  quantity(value, { dimension: 'score', unit: null, against });

test.each([
  ['the same', score(31, 22), score(31, 22), 'equal', '31–22 and 31–22 are the same'],
  ['told from the other side', score(3, 1), score(1, 3), 'equal', '3–1 and 1–3 are the same'],
  ['another loser', score(31, 22), score(31, 24), 'disjoint', '31–22 and 31–24 are two scores'],
  ['another winner', score(3, 1), score(4, 1), 'disjoint', '3–1 and 4–1 are two scores'],
])('%s', (_, a, b, relation, because) => {
  expect(compareQuantities(a, b)).toMatchObject({ relation, because });
});

test('a score without its other side is compared by what it has', () => {
  const lone = quantity(31, { dimension: 'score', unit: null });
  expect(compareQuantities(lone, score(31, 24)).relation).toBe('equal');
});
