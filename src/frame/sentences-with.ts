import type { Reading } from '../domain/mention.js';

/** A sentence's index and those of the words that stand in it, in lower case. */
export type SentenceWords = readonly [sentence: number, found: ReadonlySet<string>];

/** Finds the sentences of an article in which one of the words stands, in one scan of its text. */
export function sentencesWith(
  words: readonly string[],
): (reading: Reading) => readonly SentenceWords[] {
  const literal = [...new Set(words)].sort().map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const anyWord = new RegExp(`(?<!\\w)(?:${literal.join('|')})(?!\\w)`, 'gi');
  return ({ article, sentences }) => {
    const found = new Map<number, Set<string>>();
    let sentence = 0;
    for (const { index, 0: word } of article.text.matchAll(anyWord)) {
      while ((sentences[sentence]?.span[1] ?? Infinity) <= index) sentence++;
      const known = found.get(sentence) ?? new Set();
      found.set(sentence, known.add(word.toLowerCase()));
    }
    return [...found].filter(([at]) => at < sentences.length);
  };
}
