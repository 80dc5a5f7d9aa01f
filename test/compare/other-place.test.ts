import { expect, test } from 'vitest';
import { otherParty, otherPlace } from '../../src/compare/other-place.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  ['The jury met in Velm.', 'The jury met in Ostrel.', true],
  ['The jury met in Velm on Monday.', 'The jury met in Ostrel on Monday.', true],
  ['The tram stopped in the village of Velm.', 'The tram stopped in the village of Ostrel.', true],
  ['The jury met at Velm Town Hall.', 'The jury met at Velm Mill.', true],
  // No place, or none of its own.
  ['The jury met in May.', 'The jury met in June.', false],
  ['The jury met on Monday.', 'The jury met on Friday.', false],
  ['The jury met the mayor of Velm.', 'The jury met the mayor of Ostrel.', false],
  ['The jury met at the harbour.', 'The jury met at the mill.', false],
  ['The jury met in the VC.', 'The jury met in Velm City.', false],
  ['Okoye saw the pier.', 'Tern saw the pier.', false],
  // Something else is told too.
  ['The jury met in Velm.', 'The board met in Ostrel.', false],
  ['The jury met in Velm.', 'The jury did not meet in Ostrel.', false],
  ['Lost in Velm.', 'Lost in Ostrel.', false],
])('%s / %s %s', (a, b, expected) => {
  expect(otherPlace(residueOf(a, b))).toBe(expected);
  expect(otherPlace(residueOf(b, a))).toBe(expected);
});

test.each([
  ['The old pier was sold by Tern.', 'The old pier was sold by Ada Okoye.', true],
  ['The player signed for Velm.', 'The player signed for Ostrel.', true],
  ['The old pier was sold by Brenner.', 'The old pier was sold by Brennar.', false],
  ['The old pier was sold by Tern.', 'The old pier was sold by the board.', false],
  ['The old pier was sold by Tern.', 'The new pier was sold by Okoye.', false],
  ['The old pier was sold by May.', 'The old pier was sold by June.', false],
  ['The jury met in Velm.', 'The jury met in Ostrel.', false],
])('who took part: %s / %s %s', (a, b, expected) => {
  expect(otherParty(residueOf(a, b))).toBe(expected);
  expect(otherParty(residueOf(b, a))).toBe(expected);
});
