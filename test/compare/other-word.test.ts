import { expect, test } from 'vitest';
import { otherThing, otherWord } from '../../src/compare/other-word.js';
import { residueOf } from '../../src/compare/residue.js';

const areSynonyms = (word: string, other: string) =>
  [word, other].every((one) => ['chief', 'head'].includes(one));

test.each([
  ['The men were trapped in the zinc mine.', 'The men were trapped in the copper mine.', true],
  ['Okoye, a chemist, took office in May.', 'Okoye, a painter, took office in May.', true],
  ['The board hired the chief engineer.', 'The board hired the head engineer.', false],
  ['The board sacked the chief engineer.', 'The board praised the chief engineer.', false],
  ['The bust of a miller sold for a fortune.', 'The bust of a miller made a fortune.', false],
  ['The board hired a sober engineer.', 'The board hired a drunken engineer.', true],
  // Another form of the word, a name, a figure, more than a word.
  ['The board sacks the chief engineer.', 'The board sacked the chief engineer.', false],
  ['The board met the engineers in Velm.', 'The board met the engineers in Ostrel.', false],
  ['The board met 12 engineers in Velm.', 'The board met 14 engineers in Velm.', false],
  ['The board met the old engineers.', 'The board met the newly hired engineers.', false],
  ['The men sat in the zinc mine.', 'The men sat in the deep copper mine.', false],
  // More is told, or too little.
  ['The men sat in the zinc mine.', 'The boys sat in the copper mine.', false],
  ['The men left the zinc mine.', 'The men did not leave the copper mine.', false],
  ['Velm has a mine.', 'Velm has a mill.', false],
])('%s / %s %s', (a, b, expected) => {
  expect(otherWord(residueOf(a, b), areSynonyms)).toBe(expected);
  expect(otherWord(residueOf(b, a), areSynonyms)).toBe(expected);
});

test.each([
  [
    'The body was found on Monday by a shepherd.',
    'The body was found on Monday by a rescue dog.',
    true,
  ],
  ['The board met a painter in Velm.', 'The board met an old ferry captain in Velm.', true],
  ['The board met a ferry pilot in Velm.', 'The board met a ferry captain in Velm.', false],
  ['The board met a chief in Velm.', 'The board met a harbour head in Velm.', false],
  ['The board met the painter in Velm.', 'The board met the ferry captain in Velm.', false],
  ['The board met a painter in Velm.', 'The board left a ferry captain in Velm.', false],
  ['The board met a painter in Velm.', 'The board met a captain who slept in Velm.', false],
])('behind “a”: %s / %s %s', (a, b, expected) => {
  expect(otherThing(residueOf(a, b), areSynonyms)).toBe(expected);
  expect(otherThing(residueOf(b, a), areSynonyms)).toBe(expected);
});
