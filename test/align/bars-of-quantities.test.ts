import { expect, test } from 'vitest';
import { areLike } from '../../src/align/bars-of-quantities.js';
import { compileThesaurus } from '../../src/align/thesaurus.js';
import { quantity } from '../compare/build.js';
import { vocabulary } from '../support/vocabulary.js';

const thesaurus = compileThesaurus(vocabulary);
const count = (value: number, unit: string) => quantity(value, { unit, dimension: 'count' });
const around = (sentence: number) => ({ sentence, sum: 3 * sentence, contained: sentence });

test.each([
  ['a small figure', 2, 'term', 'judge', 0.2, false],
  ['a small figure with its noun', 2, 'term', 'term', 0.2, true],
  ['a small figure with its noun, in unlike sentences', 2, 'term', 'term', 0.1, false],
  // A middling one is told by its noun no better than by itself.
  ['a middling figure with its noun', 14, 'lorry', 'lorry', 0.06, true],
  ['a middling figure with its noun, in unlike sentences', 14, 'lorry', 'lorry', 0.02, false],
  // Another noun counts something else, another word for the noun does not.
  ['a middling figure of another noun', 14, 'lorry', 'boat', 0.1, false],
  ['a middling figure of the same under another noun', 14, 'home', 'household', 0.1, true],
])('%s', (_, value, one, other, sentence, isLike) => {
  const pair = [count(value, one), count(value, other)] as const;
  expect(areLike(...pair, 'equal', around(sentence), thesaurus)).toBe(isLike);
});
