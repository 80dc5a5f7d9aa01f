import { expect, test } from 'vitest';
import { headOrBody } from '../../src/compare/head-or-body.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  [
    'The chairman of the harbour committee asked for files.',
    'The harbour committee asked for files.',
    true,
  ],
  [
    'Harbour board chief Ada Okoye asked for files.',
    'The harbour board of Velm asked for files.',
    true,
  ],
  [
    'The chairman of the harbour committee asked for files.',
    'Harbour committee chairman Ada Okoye asked for files.',
    false,
  ],
  ['Divers asked the harbour board for files.', 'The harbour board chief asked for files.', false],
  ['A diver for the harbour board kept files.', 'The harbour board chief kept files.', false],
  [
    'The harbour committee asked for files.',
    'The committee of the harbour asked for files.',
    false,
  ],
])('done by a body, and by its head: %s / %s %s', (a, b, expected) => {
  expect(headOrBody(residueOf(a, b))).toBe(expected);
  expect(headOrBody(residueOf(b, a))).toBe(expected);
});
