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
    [
      'of six words, one of them changed in the middle',
      '“We never saw the second ship,” Ada Okoye said.',
      'Ada Okoye said: “We never saw a second ship.”',
    ],
    [
      'of a few words, one of them added, by a body and “the group”',
      'The Velm Harbour Trust called the western lock a “leaking municipal money trap” in its resolution.',
      'In its resolution the group called the western lock a “leaking money trap business”.',
    ],
    [
      'with a word changed in the part that the other one prints',
      'The harbour “belongs to those who work in it”, Ada Okoye said.',
      '“It is our bread. The harbour belongs to all who work in it, and to nobody else,” said Ada Okoye.',
    ],
    [
      'one rare word of a speaker, printed elsewhere with more of the sentence',
      'Ada Okoye said the ferry line came into being to “swindle the islands”.',
      'Fuel will be taxed for a body that was, Ada Okoye said, set up to ‘swindle’ Anselm.',
    ],
    [
      'one word, of one thing, by a speaker whom one outlet leaves out',
      'Remarks that the ferry line was founded to “swindle the islands” have angered many in town.',
      'Ada Okoye said that the ferry line was founded to ‘swindle’ the people there.',
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
    [
      'a fragment of two speakers on two matters',
      'Ada Okoye called the pier “a disgrace”.',
      'The referee was “a disgrace”, said the coach Bo Lind after the match.',
    ],
    [
      'a fragment of two matters, and nobody knows whose',
      'Ada Okoye called the harbour lease “a complete scandal”.',
      'The referee of the cup final was “a complete scandal”, they say.',
    ],
    [
      'opened by a stock phrase',
      '“I think it is going to be a wet summer,” said Ada Okoye.',
      '“I think it is going to be hard for Arlo,” said Bo Lind.',
    ],
    [
      'of one speaker, who uses some of the words in another sentence',
      '“The board knew what the pier cost and when it would fall,” said Ada Okoye.',
      '“They never told us what the pier cost, and they let children play on it,” said Ada Okoye.',
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

test('a part is left to the whole where one article prints both', () => {
  const found = find(
    '“We want a bridge that will last,” said Ada Okoye. That it “will last” is doubted, Ada Okoye knows.',
    '“We want a bridge that will last,” said Ada Okoye.',
  );
  expect(found).toEqual(['We want a bridge that will last, ~ We want a bridge that will last,']);
});
