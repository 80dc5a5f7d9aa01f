import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/domain/span.js';
import { glance, someWord, wordFrom, wordsOf } from '../../src/recognise/words.js';

const printed = (text: string) => {
  const { count, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['The ferry left at 3pm.', ['The', 'ferry', 'left', 'at', '3pm']],
    ['Dvořák’s 2½-hour opera', ['Dvořák', 's', '2½', 'hour', 'opera']],
    ['“No,” she said—twice', ['No', 'she', 'said', 'twice']],
    ['_Harbour_ @Lock #1', ['Harbour', 'Lock', '1']],
    [' … ', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(printed(text)).toEqual(words);
  });

  it('are the runs of letters and digits, whatever stands between', () => {
    const text = fc
      .array(fc.constantFrom('a', 'É', '7', '½', ' ', '’', '-'))
      .map((c) => c.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(printed(one)).toEqual(one.match(/[aÉ7½]+/g) ?? []);
        const { count, numeric } = wordsOf(one);
        expect([...numeric.slice(0, count)].map(Boolean)).toEqual(
          printed(one).map((word) => /[7½]/.test(word)),
        );
      }),
    );
  });

  it('are known at a glance, in any case', () => {
    const may = glance(['Lock', 'quay']);
    const { hashes } = wordsOf('LOCK quay Quay sluice');
    expect([...hashes].slice(0, 4).map(may)).toEqual([true, true, true, false]);
  });

  it('are found from a place on', () => {
    const words = wordsOf('One two three');
    expect([0, 1, 4, 5, 9].map((place) => wordFrom(words, place))).toEqual([0, 1, 1, 2, 3]);
  });
});

it.each<[string, Span, boolean]>([
  ['the lock was shut', [0, 17], true],
  ['the Lock was shut', [0, 17], false],
  ['the lock was shut', [5, 17], false],
  ['the lock was shut', [0, 7], false],
  ['a locked quay', [0, 13], true],
  ['a locked door', [0, 13], false],
])('asks whether a listed word stands in a stretch: %s %s', (text, within, answer) => {
  expect(someWord(['lock', 'quay'])(text, wordsOf(text), within)).toBe(answer);
});
