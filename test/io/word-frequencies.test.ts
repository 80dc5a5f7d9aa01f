import { expect, test } from 'vitest';
import { wordFrequencies } from '../../src/io/word-frequencies.js';

test('common words are common', () => {
  const frequency = wordFrequencies();
  expect(frequency.get('the')).toBeGreaterThan(10_000);
  expect(frequency.get('levee') ?? 0).toBeLessThan(20);
  expect(frequency.get('i')).toBeGreaterThan(10_000);
  expect(frequency.get('qwxz')).toBeUndefined();
});
