import { stemmer } from 'stemmer';
import type { Token } from '../domain/framed.js';
import { foldPhrases, type PhraseIndex } from './phrases.js';

/** The words of one story as numbers, each with its weight: rare words weigh, common ones don't. */
export interface Lexis {
  /** The words of a text as the numbers of their stems, known phrases as one, digits and marks left out. */
  ids(tokens: readonly { readonly word: string }[]): readonly number[];
  weight(id: number): number;
}

/** So many sentences of everyday English stand beside those of the story, which may be few. */
const backgroundSentences = 200;
const wordsPerSentence = 20;
/** Names of days and months are values to be compared, and no surroundings. */
const calendar: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon
  tue tues wed thu thur thurs fri sat sun today tomorrow yesterday`.split(/\s+/),
);
const wordLike = /^[=A-Za-zà-ɏ]/;

/**
 * Inverse sentence frequency over the story's sentences and a background of everyday English.
 *
 * @param sentences the tokens of every sentence that bears a claim
 * @param frequency how often a word stands among a million of everyday English
 */
export function compileLexis(
  sentences: Iterable<readonly Token[]>,
  frequency: (word: string) => number,
  phrases: PhraseIndex,
): Lexis {
  const ids = new Map<string, number>();
  const byWord = new Map<string, number>();
  const inStory: number[] = [];
  const inBackground: number[] = [];
  let total = backgroundSentences;

  const id = (word: string): number => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const fresh =
      wordLike.test(word) && !calendar.has(word)
        ? number(word.startsWith('=') ? word : stemmer(word))
        : -1;
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

  const idsOf = (tokens: readonly { readonly word: string }[]) =>
    foldPhrases(tokens, phrases)
      .map(id)
      .filter((stem) => stem >= 0);

  for (const tokens of sentences) {
    total++;
    for (const stem of new Set(idsOf(tokens))) inStory[stem] = (inStory[stem] as number) + 1;
  }
  const weights = inStory.map((count, stem) =>
    Math.max(0, Math.log(total / (count + (inBackground[stem] as number) + 0.5))),
  );
  return { ids: idsOf, weight: (stem) => weights[stem] ?? 0 };
}
