import type { Token } from '../domain/framed.js';
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

export function bagOf(tokens: readonly Pick<Token, 'word'>[], lexis: Lexis): Bag {
  const distinct = new Set(lexis.ids(tokens).filter((id) => lexis.weight(id) >= leastWeight));
  const ids = [...distinct].sort((a, b) => a - b);
  const square = ids.reduce((sum, id) => sum + lexis.weight(id) ** 2, 0);
  const weight = ids.reduce((sum, id) => sum + lexis.weight(id), 0);
  return { ids, length: Math.sqrt(square), weight };
}

/** Cosine of two bags, each word weighed by its rarity: 0 nothing shared, 1 the same words. */
export function cosine(a: Bag, b: Bag, lexis: Lexis): number {
  if (a.length === 0 || b.length === 0) return 0;
  let product = 0;
  for (const id of sharedIds(a, b)) product += lexis.weight(id) ** 2;
  return product / (a.length * b.length);
}

/** How much of the lighter bag stands in the other, by weight: 1 where all of it does. */
export function containment(a: Bag, b: Bag, lexis: Lexis): number {
  const lighter = Math.min(a.weight, b.weight);
  if (lighter === 0) return 0;
  return sharedIds(a, b).reduce((sum, id) => sum + lexis.weight(id), 0) / lighter;
}

export function sharedIds(a: Bag, b: Bag): readonly number[] {
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] as number;
    const right = b.ids[j] as number;
    if (left === right) shared.push(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}
