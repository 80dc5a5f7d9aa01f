import { describe, expect, test } from 'vitest';
import { compileLexis } from '../../src/align/lexis.js';
import { wordMeanings } from '../../src/align/word-meanings.js';
import { tokenise } from '../../src/frame/tokenise.js';
import { vocabulary } from '../support/vocabulary.js';

const tokensOf = (text: string) => tokenise(text, [0, text.length]);
const lexisOf = (...sentences: readonly string[]) =>
  compileLexis(
    sentences.map((sentence) => tokensOf(sentence)),
    wordMeanings(vocabulary),
  );
const weightOf = (word: string, sentences: readonly string[]) => {
  const lexis = lexisOf(...sentences);
  return lexis.ids(tokensOf(word)).map((id) => lexis.weight(id));
};

describe('weights', () => {
  const story = ['The pier burnt.', 'A crane fell on the pier.', 'The mayor wept.'];

  test('a word that more sentences hold weighs less', () => {
    const [crane = 0] = weightOf('crane', story);
    const [pier = 0] = weightOf('pier', story);
    expect(crane).toBeGreaterThan(pier);
  });

  test('copies of a sentence make its words no commoner', () => {
    const copied = [...story, ...Array.from({ length: 9 }, () => 'A crane fell on the pier.')];
    expect(weightOf('crane', copied)).toEqual(weightOf('crane', story));
  });

  test.each(['from', 'against', 'which', "doesn't", 'they', 'Friday', '14', ','])(
    '“%s” stands around anything',
    (word) => {
      expect(weightOf(word, story)).toEqual([]);
    },
  );

  test('what words stand for is as common as they are together', () => {
    const frequencies = new Map([
      ['start', 300],
      ['mudslide', 1],
    ]);
    const tokens = tokensOf('Work may commence after the landslide.');
    const lexis = compileLexis([tokens], wordMeanings({ ...vocabulary, frequencies }));
    const weight = (word: string) =>
      lexis.ids(tokensOf(word)).map((id) => lexis.weight(id))[0] ?? 0;
    expect(weight('commence')).toBeLessThan(weight('landslide'));
  });

  test('a known phrase is one word, the words of grammar in it too', () => {
    expect(weightOf('members of parliament', story)).toHaveLength(1);
  });
});
