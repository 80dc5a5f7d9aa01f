import { describe, expect, test } from 'vitest';
import { atLength, wordedAlike } from '../../src/compare/worded-alike.js';

const areAlike = (a: string, b: string) => wordedAlike(atLength(a), atLength(b), 5);

describe('most words, in one order', () => {
  test.each([
    [
      'with others before them and behind, and a contraction',
      'It would’ve been a shipwreck without them',
      'Without the pilots it would have been a shipwreck, and we had nobody else',
    ],
    [
      'with others between',
      'I have to know what she did and when she did it and why she did it',
      'we would like to understand what she did with the key, when she did it and why she did it',
    ],
    [
      'of a short one nearly all',
      'I never stopped rowing today',
      'I stopped rowing once today, and was sorry',
    ],
    ['negated in short', 'We won’t pay for it twice', 'We will not pay for it at all'],
  ])('%s', (_, a, b) => {
    expect(areAlike(a, b)).toBe(true);
    expect(areAlike(b, a)).toBe(true);
  });
});

describe('not', () => {
  test.each([
    ['too few words', 'It was a shipwreck', 'It was a shipwreck, they say'],
    [
      'the same words in another order',
      'the pilots warned the mayor about the gulls on the quay',
      'the quay, the gulls on the mayor, the pilots: warned about all of it',
    ],
    [
      'half of them',
      'It would have been a shipwreck without the pilots of Velm',
      'It would have been a fine summer if the rain had stopped',
    ],
    ['of a short one half', 'We stopped rowing at noon', 'We stopped singing at night'],
    ['nothing', '', ''],
  ])('%s', (_, a, b) => {
    expect(areAlike(a, b)).toBe(false);
    expect(areAlike(b, a)).toBe(false);
  });
});
