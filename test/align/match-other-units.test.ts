import { expect, test } from 'vitest';
import { paired, sharedFacts } from './pair.js';

test.each([
  [
    'Thieves took lamps worth 900,000 euros from a yard in Velm.',
    'The thieves left the yard in Velm with lamps worth €900,000, or £900,000.',
    [],
  ],
  [
    'Thieves took lamps worth 900,000 euros from a yard in Velm.',
    'The thieves left the yard in Velm with lamps worth £900,000.',
    ['900,000 euros ~ £900,000'],
  ],
  ['The harbour tax rises by 3.5%.', 'The choir gained 3.5 percentage points in a poll.', []],
  ['The harbour tax rises 3.5%.', 'The harbour tax rises 3.5 points.', []],
])('%s / %s', (a, b, rivals) => {
  expect(paired([a, b], 'quantity').rivals).toEqual(rivals);
});

test('the same number of two units is one fact', () => {
  const [a, b] = ['The mole cost 40 million euros.', 'The mole cost 40 million francs.'];
  expect(sharedFacts([a, b])).toEqual(['40 million euros | 40 million francs']);
});
