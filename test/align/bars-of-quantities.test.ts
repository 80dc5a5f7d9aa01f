import { expect, test } from 'vitest';
import { areLike } from '../../src/align/bars-of-quantities.js';
import { quantity } from '../compare/build.js';

const count = (value: number, unit: string) => quantity(value, { unit, dimension: 'count' });
const around = (sentence: number) => ({ sentence, sum: 3 * sentence, contained: sentence });

test.each([
  ['a small figure', 2, 'term', 'judge', 0.2, false],
  ['a small figure with its noun', 2, 'term', 'term', 0.2, true],
  ['a small figure with its noun, in unlike sentences', 2, 'term', 'term', 0.1, false],
  // A middling one is told by its noun no better than by itself.
  ['a middling figure with its noun', 14, 'lorry', 'lorry', 0.06, true],
  ['a middling figure with its noun, in unlike sentences', 14, 'lorry', 'lorry', 0.02, false],
])('%s', (_, value, one, other, sentence, isLike) => {
  const pair = [count(value, one), count(value, other)] as const;
  expect(areLike(...pair, 'equal', around(sentence))).toBe(isLike);
});
