import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTrie } from '../../../src/recognise/quotes/word-trie.js';

const found = (words: readonly string[], text: string) => {
  const seen: string[] = [];
  wordTrie(words).scan(text, (start, end) => seen.push(text.slice(start, end)));
  return seen;
};

describe('words of a list', () => {
  it.each<[string, string[]]>([
    ['She SAID so and said it.', ['SAID', 'said']],
    ['He went on to say it', ['went on to say']],
    ['They went on', []],
    ['say', ['say']],
    ['Unsaid, saids and résaid', []],
    ['“said”', ['said']],
    ['', []],
  ])('%s', (text, words) => {
    expect(found(['say', 'said', 'went on to say'], text)).toEqual(words);
  });

  it('finds what a pattern of the words finds', () => {
    const words = ['a', 'ab', 'ab ba', 'ba', "b'a"];
    const text = fc.array(fc.constantFrom('a', 'b', ' ', "'", 'A', '.')).map((all) => all.join(''));
    const pattern = /\b(?:ab ba|ab|ba|b'a|a)\b/gi;
    fc.assert(
      fc.property(text, (one) => {
        expect(found(words, one)).toEqual(one.match(pattern) ?? []);
      }),
    );
  });
});
