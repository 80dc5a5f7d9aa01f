import type { Words } from './words.js';

/** Five words in a row: fewer are shared by chance, more miss a light rewriting. */
export const shingleLength = 5;

/** The shingles of a text with the first few places where each stands. */
export type Shingles = ReadonlyMap<number, readonly number[]>;

/** A text that repeats itself is matched at its first places only, so that cost stays linear. */
const placesKept = 4;

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
  const shingles = new Map<number, number[]>();
  for (let start = 0; start + shingleLength <= hashes.length; start++) {
    const shingle = shingleAt(hashes, start);
    if (shingle === undefined) continue;
    const places = shingles.get(shingle);
    if (places === undefined) shingles.set(shingle, [start]);
    else if (places.length < placesKept) places.push(start);
  }
  return shingles;
}

/** How many distinct shingles two texts share. */
export function sharedShingles(a: Shingles, b: Shingles): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small.keys()) if (large.has(shingle)) shared++;
  return shared;
}
