import type { Lexis } from './lexis.js';

/** The distinct words of a stretch of text, ascending, with the length of their vector. */
export interface Bag {
  readonly ids: readonly number[];
  readonly length: number;
  /** Sum of the words' weights. */
  readonly weight: number;
}

/** Words that weigh less say nothing about what a sentence is about. */
const leastWeight = 1;

/** @param ids of the words, as `lexis` numbers them */
export function bagOf(ids: readonly number[], lexis: Lexis): Bag {
  const sorted = ids.filter((id) => lexis.weight(id) >= leastWeight).sort((a, b) => a - b);
  const distinct = sorted.filter((id, i) => id !== sorted[i - 1]);
  let square = 0;
  let weight = 0;
  for (const id of distinct) {
    square += lexis.weight(id) ** 2;
    weight += lexis.weight(id);
  }
  return { ids: distinct, length: Math.sqrt(square), weight };
}

/** The bag of words as quotations are compared by. */
export const bagOfTokens = (words: readonly { readonly key: string }[], lexis: Lexis): Bag =>
  bagOf(lexis.ids(words.map(({ key }) => ({ word: key }))), lexis);

/** What two bags share. */
export interface Overlap {
  /** How many words. */
  readonly words: number;
  /** Sum of the shared words' weights, and of their squares. */
  readonly weight: number;
  readonly square: number;
}

export function overlapOf({ ids: a }: Bag, { ids: b }: Bag, lexis: Lexis): Overlap {
  let [words, weight, square] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) {
      const own = lexis.weight(left);
      words++;
      weight += own;
      square += own ** 2;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { words, weight, square };
}

/** Cosine of two bags, each word weighed by its rarity: 0 nothing shared, 1 the same words. */
export const cosine = (a: Bag, b: Bag, { square }: Overlap): number =>
  a.length === 0 || b.length === 0 ? 0 : square / (a.length * b.length);

/** How much of the lighter bag stands in the other, by weight: 1 where all of it does. */
export function containment(a: Bag, b: Bag, { weight }: Overlap): number {
  const lighter = Math.min(a.weight, b.weight);
  return lighter === 0 ? 0 : weight / lighter;
}
