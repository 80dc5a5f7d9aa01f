import { expect, test } from 'vitest';
import { deniesEnough } from '../../src/compare/limited-negation.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  [
    'The port has yet to adequately answer the letter.',
    'The port did not answer the letter.',
    true,
  ],
  ["The port didn't fully answer the letter.", 'The port failed to answer the letter.', true],
  [
    'The rules of the port have not changed in any material way.',
    'The rules of the port have not changed.',
    true,
  ],
  ['The port did not answer the letter fully.', 'The port never answered the letter.', true],
  ['The port did not fully answer the letter.', 'The port answered the letter.', false],
  ['The port did not fully answer the letter.', 'The port failed to fully answer it.', false],
  ['The port did not answer the letter.', 'The port never answered the letter.', false],
  [
    'The port did not see that Velm fully answered the letter.',
    'Velm did not answer the letter.',
    false,
  ],
])('denied, and denied as not enough: %s / %s %s', (a, b, expected) => {
  expect(deniesEnough(residueOf(a, b))).toBe(expected);
  expect(deniesEnough(residueOf(b, a))).toBe(expected);
});
