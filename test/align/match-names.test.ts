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

test('what all spell alike is left out', () => {
  expect(pairsOf(texts('Sara Lind', 'Sara Lind'))).toEqual({ likes: [], rivals: [] });
});
