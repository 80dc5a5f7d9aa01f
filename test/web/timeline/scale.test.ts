import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scale, spaced, spread } from '../../../src/web/timeline/scale.js';

it.each([
  [[0, 10], 5, 150],
  [[7], 7, 150],
  [[], 3, 150],
])('of %j on 100 to 200, %i stands at %i', (numbers, value, at) => {
  expect(scale(numbers, [100, 200])(value)).toBe(at);
});

it('keeps labels apart, in order, and above the lowest place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (heights) => {
      const placed = spread(heights, 15, 200);
      const sorted = [...placed].sort((a, b) => a - b);
      for (const [index, height] of sorted.entries()) {
        expect(height).toBeLessThanOrEqual(200);
        if (index > 0) expect(height - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
      }
    }),
  );
});

it.each<[string, number, string]>([
  ['abcdefghi', 4, 'cfi'],
  ['abcd', 4, 'abcd'],
  ['a', 4, 'a'],
  ['', 4, ''],
])('of the days %s at most %i: %s', (days, most, shown) => {
  expect(spaced([...days], most).join('')).toBe(shown);
});
