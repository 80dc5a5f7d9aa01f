import { expect, test } from 'vitest';
import { normalWords } from '../../src/domain/finding-fingerprint.js';

test.each([
  ['“Nobody slept,”', 'Nobody slept'],
  ['"Nobody  slept."', "'nobody\u00a0slept'"],
  ['It’s five–six', "It's five-six"],
  ['€5.9 MILLION', '€5.9 million'],
  ['ﬁve', 'five'],
])('%s reads as %s does', (one, other) => expect(normalWords(one)).toBe(normalWords(other)));

test.each([
  ['$5.9m', '€5.9m'],
  ['5.9', '5,9'],
  ['25%', '25'],
  ['-5 degrees', '5 degrees'],
  ['was asleep', 'was awake'],
  ['?', '!'],
])('%s does not read as %s does', (one, other) =>
  expect(normalWords(one)).not.toBe(normalWords(other)),
);
