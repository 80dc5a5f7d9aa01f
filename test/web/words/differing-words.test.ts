import { expect, it } from 'vitest';
import { differingWords } from '../../../src/web/words/differing-words.js';

it.each([
  ['Nobody was asleep,', 'Nobody was awake', ['asleep']],
  ['We’re 25 % up', "we're 25 % up", []],
  ['up 2.5%', 'up 2.6%', ['2.5']],
  ['$5.6m for it', '$5.9m for it', ['$5.6m']],
  ['Seven', '11', []],
  ['every bridge that the river took', 'every road the river took', ['bridge', 'that']],
  ['the next-door neighbour', 'the next-door neighbor', []],
  ['', 'anything', []],
])('%j has of its own, against %j: %j', (text, other, words) => {
  expect(differingWords(text, other).map(([start, end]) => text.slice(start, end))).toEqual(words);
});
