import { expect, test } from 'vitest';
import { tag } from '../../../src/frame/syntax/tagger.js';

test.each([
  ['Velm had gone ahead after nine minutes.', 'gone', 'go'],
  ['The pier has undergone repairs.', 'undergone', 'undergo'],
  ['The boats went home.', 'went', 'go'],
])('%s %s: %s', (text, word, root) => {
  expect(tag(text, [0, text.length]).find((each) => each.text === word)?.root).toBe(root);
});
