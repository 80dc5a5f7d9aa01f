import { expect, test } from 'vitest';
import { areShortAndOther, residueOf, saysOneThing, tellSame } from '../../src/compare/residue.js';

test.each([
  ['They sold the lock.', 'They sell a lock.', true],
  ['The lock was sold.', 'The old lock was sold.', false],
])('tell the same, in any form of a word: %s / %s %s', (a, b, expected) => {
  expect(tellSame(residueOf(a, b))).toBe(expected);
  expect(saysOneThing(residueOf(a, b))).toBe(expected);
});

test('but for one place', () => {
  const residue = residueOf('Tern left Velm.', 'Tern reached Velm.');
  expect(tellSame(residue)).toBe(false);
  expect(tellSame(residue, residue.gaps[0])).toBe(true);
  expect(saysOneThing(residue, residue.gaps[0])).toBe(true);
});

test('several words are enough, whatever else is told', () => {
  const [a, b] = ['Tern sold the old lock in May.', 'In Velm, Tern sold an old lock to Okoye.'];
  expect(saysOneThing(residueOf(a, b))).toBe(true);
});

test.each([
  ['The mayor slept.', 'The mayor left.', true],
  ['Ada Okoye, mayor of Velm, slept.', 'Ada Okoye, mayor of Velm, left.', true],
  ['Velm is a port of the north.', 'Velm is a port of Ostrel.', true],
  ['The old lock leaked again.', 'The old lock leaked badly.', false],
  ['The mayor slept.', 'The mayor of Velm slept.', false],
  ['The old mayor of Velm saw a new ferry sink.', 'The mayor left.', false],
])('short, and something else: %s / %s %s', (a, b, expected) => {
  expect(areShortAndOther(residueOf(a, b))).toBe(expected);
  expect(areShortAndOther(residueOf(b, a))).toBe(expected);
});
