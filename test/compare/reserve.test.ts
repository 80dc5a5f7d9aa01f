import { expect, test } from 'vitest';
import { withReserve } from '../../src/compare/reserve.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  [
    'Velm looks into alleged bribes of the port.',
    'The inquiry of Velm into bribes of the port began.',
    true,
  ],
  ['The council temporarily closed the old lock.', 'The council closed the old lock.', true],
  ['Divers allegedly sank two rafts off Velm.', 'Divers sank two rafts off Velm.', true],
  ['Velm looks into alleged bribes of the port.', 'Velm looks into suspected bribes.', false],
  ['Velm looks into alleged bribes of the port.', 'Velm was accused of bribes of the port.', false],
  ['Velm looks into alleged bribes.', 'Velm looks into the accounts and bribes.', false],
  ['The alleged thief left Velm by boat.', 'The thief was seen; a ferry left Velm.', false],
  ['He got a preliminary payment of the port.', 'He got a first payment of the port.', false],
  ['The council closed the old lock.', 'The council closed the old lock.', false],
])('with a reserve, and without: %s / %s %s', (a, b, expected) => {
  expect(withReserve(residueOf(a, b))).toBe(expected);
  expect(withReserve(residueOf(b, a))).toBe(expected);
});
