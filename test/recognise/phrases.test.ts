import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../src/recognise/phrases.js';
import { wordsOf } from '../../src/recognise/words.js';

const found = (phrases: readonly string[], text: string) =>
  phraseFinder(new Map(phrases.map((phrase) => [phrase, phrase])))(text, wordsOf(text)).map(
    ({ span, phrase, means }) => {
      expect(means).toBe(phrase);
      expect(text.slice(...span).toLowerCase()).toBe(phrase);
      return text.slice(...span);
    },
  );

describe('phrases of a list', () => {
  it.each<[string, string[]]>([
    ['She SAID so and said it.', ['SAID', 'said']],
    ['He went on to say it', ['went on to say']],
    ['They went on', []],
    ['say', ['say']],
    ['Unsaid, saids and résaid', []],
    ['“said”', ['said']],
    ['', []],
  ])('%s', (text, phrases) => {
    expect(found(['say', 'said', 'went on to say'], text)).toEqual(phrases);
  });

  it('finds what a pattern of the phrases finds', () => {
    const phrases = ['a', 'ab', 'ab ba', 'ba', "b'a"];
    const text = fc.array(fc.constantFrom('a', 'b', ' ', "'", 'A', '.')).map((all) => all.join(''));
    const pattern = /\b(?:ab ba|ab|ba|b'a|a)\b/gi;
    fc.assert(
      fc.property(text, (one) => {
        expect(found(phrases, one)).toEqual(one.match(pattern) ?? []);
      }),
    );
  });
});
