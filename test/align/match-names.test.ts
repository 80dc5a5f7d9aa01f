import { expect, test } from 'vitest';
import { aligned } from './pair.js';

const texts = (...names: readonly string[]) =>
  names.map((name, i) => `Mayor ${name} left. Nobody slept on night ${i} in Orne.`);

const pairsOf = (all: readonly string[]) => {
  const { pairing } = aligned(all);
  const named = ({ a }: (typeof pairing.likes)[number]) => a.claim.qualifiers?.scale === 'name';
  const words = (pairs: typeof pairing.likes) =>
    pairs.filter(named).map(({ a, b }) => `${a.claim.words} ~ ${b.claim.words}`);
  return { likes: words(pairing.likes), rivals: words(pairing.rivals) };
};

test('two spellings are at odds, and who has the same stands with the first who has it', () => {
  expect(pairsOf(texts('Sara Lind', 'Sarah Lind', 'Sarah Lind'))).toEqual({
    likes: ['Sarah Lind ~ Sarah Lind'],
    rivals: ['Sara Lind ~ Sarah Lind'],
  });
});

test('an article that has both names two people', () => {
  const [a = '', b = ''] = texts('Sara Lind', 'Sarah Lind');
  expect(pairsOf([a, `${b} Mayor Sara Lind stayed.`])).toEqual({ likes: [], rivals: [] });
});

test('two given names of whoever holds one office are at odds', () => {
  expect(pairsOf(texts('Petr Lind', 'Pavel Lind'))).toEqual({
    likes: [],
    rivals: ['Petr Lind ~ Pavel Lind'],
  });
});

test.each([
  ['an article that has both', ['Mayor Petr Lind left.', 'Mayor Pavel Lind saw Mayor Petr Lind.']],
  ['no office in common', ['Mayor Petr Lind left.', 'The nurse Pavel Lind left.']],
  ['an office before the surname', ['Mayor Petr Lind left.', 'Pavel Lind left. Mayor Lind wept.']],
  ['a short form', ['Mayor Timothy Lind left.', 'Mayor Tim Lind left.']],
])('%s: two people, or one', (_, both) => {
  const quiet = ' Nobody slept in Orne. The night was cold.';
  expect(pairsOf(both.map((text) => text + quiet))).toEqual({ likes: [], rivals: [] });
});

test('what all spell alike is left out', () => {
  expect(pairsOf(texts('Sara Lind', 'Sara Lind'))).toEqual({ likes: [], rivals: [] });
});
