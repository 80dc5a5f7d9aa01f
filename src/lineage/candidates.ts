import type { Shingles } from './shingles.js';
import type { StoryText } from './text-in-story.js';

/** Places of two texts in the list, the earlier first. */
export type CandidatePair = readonly [earlier: number, later: number];

/**
 * A shingle remembers only the first texts that have it: of a thousand copies of one agency text
 * each meets the first eight, and cost grows with the texts and not with their square.
 */
const textsKept = 8;
/** Eight shingles are a run of twelve words. */
const leastShared = 8;
const leastShare = 0.1;

/** Pairs of texts that share enough shingles to be looked at. `texts` are in source order. */
export function candidatePairs(texts: readonly StoryText[]): readonly CandidatePair[] {
  const holders = new Map<number, number[]>();
  const pairs: CandidatePair[] = [];
  for (const [later, { shingles }] of texts.entries()) {
    const shared = countShared(shingles, holders, later);
    const sizeWith = (earlier: number) =>
      Math.min(shingles.distinct.size, texts[earlier]?.shingles.distinct.size ?? 0);
    for (const earlier of strongest(shared, sizeWith)) pairs.push([earlier, later]);
  }
  return pairs;
}

/** Counts per earlier text the shingles in common, and enters the later one as a holder. */
function countShared(shingles: Shingles, holders: Map<number, number[]>, later: number) {
  const shared = new Map<number, number>();
  for (const shingle of shingles.distinct) {
    const known = holders.get(shingle);
    for (const earlier of known ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    if (known === undefined) holders.set(shingle, [later]);
    else if (known.length < textsKept) known.push(later);
  }
  return shared;
}

function strongest(shared: ReadonlyMap<number, number>, sizeWith: (earlier: number) => number) {
  return [...shared]
    .filter(([earlier, n]) => n >= Math.max(leastShared, leastShare * sizeWith(earlier)))
    .sort(([placeA, a], [placeB, b]) => b - a || placeA - placeB)
    .slice(0, textsKept)
    .map(([earlier]) => earlier);
}
