import { expect, test } from 'vitest';
import { tokenise } from '../../src/frame/tokenise.js';

const wordsIn = (text: string) => tokenise(text, [0, text.length]).map(({ word }) => word);

test.each([
  ['Nguyễn Văn won.', ['nguyễn', 'văn', 'won', '.']],
  ['José'.normalize('NFD'), ['josé'.normalize('NFD')]],
  ['Okoye’s boat cost €1,200.50', ['okoye', 'boat', 'cost', '€', '1,200.50']],
  ['The U.S. told us', ['the', 'US', 'told', 'us']],
  ['in May, it may', ['in', 'May', ',', 'it', 'may']],
])('%s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test('takes so many tokens of one sentence', () => {
  expect(wordsIn('eel '.repeat(1_000))).toHaveLength(600);
});
