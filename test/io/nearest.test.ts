import { expect, test } from 'vitest';
import { nearest } from '../../src/io/nearest.js';

const known = ['contradiction', 'update', 'difference', 'refinement', 'agreement'];

test.each([
  ['contradicton', 'contradiction'],
  ['Update', 'update'],
  ['udpate', 'update'],
  ['agreemnet', 'agreement'],
  ['quarrel', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%s → %s', (word, meant) => expect(nearest(word, known)).toBe(meant));
