import { describe, expect, test } from 'vitest';
import { paired } from './pair.js';

const find = (a: string, b: string) => paired([a, b], 'quote').likes;

describe('quotations that are one utterance', () => {
  test.each([
    [
      'whole',
      '“The harbour belongs to all who work in it,” said Ada Okoye.',
      'Ada Okoye said: “The harbour belongs to all who work in it.”',
    ],
    [
      'a part of the other',
      '“The harbour belongs to all who work in it,” said Ada Okoye.',
      'The harbour “belongs to all who work in it”, Ada Okoye said.',
    ],
    [
      'with a word changed',
      '“The harbour belongs to all who work in it,” said Ada Okoye.',
      'Ada Okoye said: “The harbour belongs to those who work in it.”',
    ],
    [
      'by another speaker',
      '“The harbour belongs to all who work in it,” said Ada Okoye.',
      'Bo Lind said: “The harbour belongs to all who work in it.”',
    ],
    [
      'a fragment of three words, where speaker and topic are the same',
      'Ada Okoye called the pier “a national disgrace”.',
      '“This pier is a national disgrace,” said Ada Okoye.',
    ],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toHaveLength(1);
  });
});

describe('quotations that are not', () => {
  test.each([
    [
      'other words',
      '“The harbour belongs to all who work in it,” said Ada Okoye.',
      '“Nobody told us that the crane was loose,” said Ada Okoye.',
    ],
    [
      'one word of the other, on another matter',
      'Ada Okoye called the pier a “disgrace”.',
      '“It would be no disgrace to lose to Arlo,” said the coach Bo Lind.',
    ],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toEqual([]);
  });
});

test('a speaker who says a thing twice is quoted with either sentence, and misquoted by neither', () => {
  const found = find(
    '“We want a bridge that will last,” said Ada Okoye.',
    '“We need a bridge that will last,” said Ada Okoye. She added: “We want a bridge that will last.”',
  );
  expect(found).toEqual(['We want a bridge that will last, ~ We want a bridge that will last.']);
});
