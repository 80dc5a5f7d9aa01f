import type { Words } from './words.js';

/** Five words in a row: fewer are shared by chance, more miss a light rewriting. */
export const shingleLength = 5;

/** The runs of five words of a text, as hashes. */
export interface Shingles {
  /** By the word at which each starts; undefined where a quotation or the end cuts it short. */
  readonly starting: readonly (number | undefined)[];
  readonly distinct: ReadonlySet<number>;
}

function shingleAt(hashes: readonly number[], start: number): number | undefined {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + shingleLength; i++) {
    const word = hashes[i] ?? 0;
    if (word === 0) return undefined;
    hash = Math.imul(hash ^ word, 0x01000193) ^ (word >>> 15);
  }
  return hash;
}

/** Every run of five words, none across a quotation. */
export function shinglesOf({ hashes }: Words): Shingles {
  const starting = hashes.map((_word, start) => shingleAt(hashes, start));
  return { starting, distinct: new Set(starting.filter((one) => one !== undefined)) };
}

/** How many distinct shingles two texts share. */
export function sharedShingles({ distinct: a }: Shingles, { distinct: b }: Shingles): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}

/** A text that repeats itself is matched at its first places only, so that cost stays linear. */
const placesKept = 4;

/** Where each shingle starts. */
export function placesOf({ starting }: Shingles): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [start, shingle] of starting.entries()) {
    if (shingle === undefined) continue;
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [start]);
    else if (known.length < placesKept) known.push(start);
  }
  return places;
}
