import { expect, test } from 'vitest';
import { turnedOrder } from '../../src/compare/turned-order.js';

test.each([
  ['The mayor left before the vote.', 'The mayor left after the vote.', true],
  ['Arlo was named after the old mill burnt.', 'It was named before the mill burnt down.', true],
  ['The hens left before the geese.', 'The geese left before the hens.', true],
  ['Velm sold the hens before the geese.', 'Velm sold the geese before the hens.', true],
  ['The hens left before the geese.', 'The geese left before the ducks.', false],
  ['The hens left before the geese.', 'Before the geese left the hens.', false],
  [
    'Boats were sold before the old mayor, who had a boat, left the harbour board.',
    'The mayor left before boats were moored in the northern basin of another harbour.',
    false,
  ],
  ['The mayor left before the vote.', 'The mayor left before the vote.', false],
  ['The mayor left before the vote.', 'The vote came after the mayor left.', false],
  ['The mayor left before the vote.', 'He left after the vote and before noon.', false],
  ['The mayor left before it.', 'The mayor left after it.', false],
])('%s / %s %s', (a, b, turned) => {
  expect(turnedOrder(a, b)).toBe(turned);
  expect(turnedOrder(b, a)).toBe(turned);
});
