import type { Vocabulary } from '../domain/vocabulary.js';

/** A phrase that names the same thing as another: its words, and the one word that stands for both. */
export interface Phrase {
  readonly words: readonly string[];
  readonly means: string;
}

/** First word → phrases that begin with it, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Names and concepts of the vocabulary, so that "the United States" and "US" are one word. */
export function indexPhrases({ names, concepts }: Vocabulary): PhraseIndex {
  const groups = [
    ...names.map(({ name, also }) => [name, ...also]),
    ...concepts.map(({ concept, also }) => [concept, ...also]),
  ];
  const index = new Map<string, Phrase[]>();
  for (const group of groups) {
    for (const phrase of group) {
      const words = wordsOf(phrase);
      const [first = ''] = words;
      const entry = { words, means: `=${group[0]}` };
      index.set(first, [...(index.get(first) ?? []), entry]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The first of `phrases` that stands whole at `at`, before `end`. */
export const phraseAt = (
  phrases: readonly Phrase[],
  tokens: readonly { readonly word: string }[],
  at: number,
  end: number,
): Phrase | undefined =>
  phrases.find(
    ({ words }) =>
      at + words.length <= end && words.every((part, k) => tokens[at + k]?.word === part),
  );

/** As the tokeniser writes words: lower case, but a short acronym in capitals without points. */
function wordsOf(phrase: string): readonly string[] {
  return phrase
    .split(/[\s-]+/)
    .map((word) => word.replaceAll('.', ''))
    .map((word) => (/^[A-Z]{2,3}$/.test(word) ? word : word.toLowerCase()));
}
