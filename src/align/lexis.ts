import { stemmer } from 'stemmer';
import type { Token } from '../domain/framed.js';

/** The words of one story as numbers, each with its weight: rare words weigh, common ones don't. */
export interface Lexis {
  /** Number of a word's stem; -1 for what carries no meaning of its own (digits, marks). */
  id(word: string): number;
  weight(id: number): number;
}

/** So many sentences of everyday English stand beside those of the story, which may be few. */
const backgroundSentences = 200;
const wordsPerSentence = 20;
const wordLike = /^[a-zà-ɏ]/;

/**
 * Inverse sentence frequency over the story's sentences and a background of everyday English.
 *
 * @param sentences the tokens of every sentence that bears a claim
 * @param frequency how often a word stands among a million of everyday English
 */
export function compileLexis(
  sentences: Iterable<readonly Token[]>,
  frequency: (word: string) => number,
): Lexis {
  const ids = new Map<string, number>();
  const byWord = new Map<string, number>();
  const inStory: number[] = [];
  const inBackground: number[] = [];
  let total = backgroundSentences;

  const id = (word: string): number => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const fresh = wordLike.test(word) ? number(stemmer(word)) : -1;
    byWord.set(word, fresh);
    if (fresh >= 0) {
      const share = Math.min(1, (frequency(word) / 1e6) * wordsPerSentence);
      inBackground[fresh] = Math.max(inBackground[fresh] as number, share * backgroundSentences);
    }
    return fresh;
  };
  const number = (stem: string): number => {
    const known = ids.get(stem);
    if (known !== undefined) return known;
    const fresh = ids.size;
    ids.set(stem, fresh);
    inStory.push(0);
    inBackground.push(0);
    return fresh;
  };

  for (const tokens of sentences) {
    total++;
    const seen = new Set(tokens.map(({ word }) => id(word)));
    for (const stem of seen) if (stem >= 0) inStory[stem] = (inStory[stem] as number) + 1;
  }
  const weights = inStory.map((count, stem) =>
    Math.max(0, Math.log(total / (count + (inBackground[stem] as number) + 0.5))),
  );
  return { id: (word) => id(word), weight: (stem) => weights[stem] ?? 0 };
}
