import { describe, expect, test } from 'vitest';
import { fullNameOf, spelledOtherwise } from '../../src/compare/name-spelling.js';

const areSpelledOtherwise = (a: string, b: string) => {
  const [one, other] = [fullNameOf(a), fullNameOf(b)];
  return one !== undefined && other !== undefined && spelledOtherwise(one, other);
};

describe('two spellings of a name', () => {
  test.each([
    ['a letter more', 'Sara Lindqvist', 'Sarah Lindqvist'],
    ['another letter', 'Ada Brenner', 'Ada Brennar'],
    ['two letters that changed places', 'Brian Okoye', 'Brain Okoye'],
    ['the first letter of a surname', 'Ada Hemmel', 'Ada Lemmel'],
    ['a letter doubled', 'Philip Moor', 'Phillip Moor'],
    ['another letter, doubled', 'Ada Brennett', 'Ada Brennell'],
    ['an initial between', 'Sara M. Lind', 'Sarah Lind’s'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(areSpelledOtherwise(a, b)).toBe(true);
    expect(areSpelledOtherwise(b, a)).toBe(true);
  });

  test.each([
    ['one spelling', 'Sara Lind', 'Sara Lind'],
    ['accents', 'Raúl Peña', 'Raul Pena'],
    ['transliterations', 'Olha Ternskyy', 'Olkha Ternsky'],
    ['transliterations of a surname', 'Ada Ternskyy', 'Ada Ternsky'],
    ['a short form', 'Stephen Moor', 'Steve Moor'],
    ['a possessive', 'Ada Brenner', 'Ada Brenner’s'],
    ['two given names', 'Mary Brenner', 'Gary Brenner'],
    ['short given names', 'Dan Brenner', 'Don Brenner'],
    ['both words', 'Sara Lind', 'Sarah Lindh'],
    ['two surnames', 'Ada Brenner', 'Ada Brandt'],
    ['a surname alone', 'Brenner', 'Brennar'],
  ])('none: %s: %s, %s', (_, a, b) => {
    expect(areSpelledOtherwise(a, b)).toBe(false);
    expect(areSpelledOtherwise(b, a)).toBe(false);
  });
});
