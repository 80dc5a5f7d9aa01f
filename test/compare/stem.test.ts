import { expect, test } from 'vitest';
import { stemOf } from '../../src/compare/stem.js';

test.each([
  ['sold', 'sells'],
  ['risen', 'rising'],
  ['knew', 'known'],
  ['closed', 'closing'],
  ['sued', 'sue'],
  ['women', 'woman'],
])('%s and %s are forms of one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test('two words are two', () => {
  expect(stemOf('left')).not.toBe(stemOf('leave'));
  expect(stemOf('told')).not.toBe(stemOf('toll'));
});
