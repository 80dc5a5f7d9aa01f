import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Anchor, inOneOrder, levelWith } from '../../../src/web/sides/aligned-scroll.js';

const anchors = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 40 });

it.each<[readonly Anchor[], readonly Anchor[]]>([
  [[], []],
  [
    [
      [0, 0],
      [10, 90],
      [20, 30],
      [30, 40],
      [99, 99],
    ],
    [
      [0, 0],
      [20, 30],
      [30, 40],
      [99, 99],
    ],
  ],
])('%j in order are %j', (given, kept) => {
  expect(inOneOrder(given)).toEqual(kept);
});

it('keeps anchors that rise in both texts, each one of those given', () => {
  fc.assert(
    fc.property(anchors, (given) => {
      const kept = inOneOrder(given);
      expect(kept.length).toBeGreaterThan(0);
      for (const [index, [from, to]] of kept.entries()) {
        const [lastFrom, lastTo] = kept[index - 1] ?? [-1, -1];
        expect(from > lastFrom && to > lastTo).toBe(true);
        expect(given).toContainEqual([from, to]);
      }
    }),
  );
});

it('never runs backwards', () => {
  fc.assert(
    fc.property(anchors, fc.nat(6000), fc.nat(6000), (given, a, b) => {
      const kept = inOneOrder(given);
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(levelWith(low, kept)).toBeLessThanOrEqual(levelWith(high, kept) + 1e-6);
    }),
  );
});

it('is level at an anchor and in proportion between two', () => {
  const kept: readonly Anchor[] = [
    [0, 0],
    [100, 300],
    [200, 320],
  ];
  expect([0, 50, 100, 150, 200].map((height) => levelWith(height, kept))).toEqual([
    0, 150, 300, 310, 320,
  ]);
});
