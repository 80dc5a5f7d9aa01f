import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import type { Finding } from '../../../src/domain/finding.js';
import type { Lookup } from '../../../src/report/view/lookup.js';
import { wordsOfSides } from '../../../src/web/finding/words-of-sides.js';

const claims = new Map([
  ['c', { kind: 'quantity', words: '310', quantity: { hedged: 'about 310' } } as Claim],
]);

const words = (...sides: readonly string[]) => {
  const evidence = sides.map((side, i) => ({ side, claim: i === 0 ? 'c' : '', text: `31${i}` }));
  return wordsOfSides({ evidence } as unknown as Finding, { claims } as unknown as Lookup);
};

test.each([
  [['a'], 'about 310'],
  [['a', 'a', 'b'], 'about 310 | 312'],
  [['a', 'b', 'c'], 'about 310 | 311 | 312'],
  [['a', 'b', 'c', 'd'], 'about 310 | 311 | 312 | +1 side'],
  [['a', 'b', 'c', 'd', 'e'], 'about 310 | 311 | 312 | +2 sides'],
])('%j', (sides, expected) => expect(words(...sides)).toBe(expected));
