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

describe('next to words that both print, a sentence is one', () => {
  test.each([
    [
      'split by "went on", with a word changed and more before it',
      '“What have the pilots been saying, Piet? They were debating a brass bell for the lighthouse,” said Ada Okoye.',
      '“In the month of the storm, what have the pilots been doing, Piet?” Ada Okoye went on. “They were debating a brass bell for the lighthouse.”',
      2,
    ],
    [
      'printed apart in both, though nobody knows who speaks on',
      '“The western quay was never for sale,” said Ada Okoye. “Bo Lind sees a buyer in every gull.”',
      '“The western quay was never for sale,” said Ada Okoye. “Bo Lind saw one buyer in every gull.”',
      2,
    ],
    [
      'not where it is another one',
      '“The western quay was never for sale,” said Ada Okoye. “It belongs to whoever works there.”',
      '“The western quay was never for sale,” said Ada Okoye. “Nobody told me about an offer.”',
      1,
    ],
    [
      'not where another speaks',
      '“The western quay was never for sale,” said Ada Okoye. “He sees a buyer in every gull,” said Jan Orme.',
      '“The western quay was never for sale,” said Ada Okoye. “He saw one buyer in every gull,” said Olaf Tern.',
      1,
    ],
  ])('%s', (_, a, b, pairs) => {
    expect(find(a, b)).toHaveLength(pairs);
    expect(find(b, a)).toHaveLength(pairs);
  });
});

describe('two versions of a remark', () => {
  const takes =
    'The lease “takes the western quay from a handful of shipowners and gives it back to fishermen”, said Ada Okoye.';
  const grabs =
    'Ada Okoye said it “grabs the quay away from wealthy shipowners and gives it to fishermen”.';
  test.each([
    ['with half of the words', takes, grabs],
    [
      'in another order',
      '“It would’ve been a shipwreck without them,” Ada Okoye said of the pilots.',
      '“Without the pilots of Velm, it would have been a shipwreck. We had nobody else,” Ada Okoye said.',
    ],
    [
      'short, and turned into its opposite',
      '“I stopped believing twice today, and twice I was wrong,” said Ada Okoye.',
      '“I never stopped believing today,” said Ada Okoye.',
    ],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toHaveLength(1);
    expect(find(b, a)).toHaveLength(1);
  });

  test.each([
    ['of two speakers', takes, grabs.replace('Ada Okoye', 'Bo Lind')],
    [
      'of speakers without a name',
      takes.replace('Ada Okoye', 'officials'),
      grabs.replace('Ada Okoye', 'officials'),
    ],
    ['told in the outlet’s own words', takes, grabs.replace(/[“”]/g, '')],
    [
      'with names in common, and little else',
      '“Bo Lind and the Velm Harbour Trust must answer the council,” said Ada Okoye.',
      '“I met Bo Lind of the Velm Harbour Trust at the fish market,” said Ada Okoye.',
    ],
    [
      'that open alike, as a speech does again and again',
      '“We harbour pilots never asked for bread. We harbour pilots never asked for coal,” said Ada Okoye.',
      '“We harbour pilots never asked for a winter holiday in the south with our families,” said Ada Okoye.',
    ],
  ])('not %s', (_, a, b) => {
    expect(find(a, b)).toEqual([]);
  });

  test('not where the other outlet prints the same words elsewhere', () => {
    expect(find(takes, `${takes} ${grabs}`)).toHaveLength(1);
  });
});
