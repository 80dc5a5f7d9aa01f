import type { LineageLink } from '../domain/lineage.js';
import type { Span } from '../domain/span.js';
import { placesOf, shingleLength } from './shingles.js';
import type { StoryText } from './text-in-story.js';
import type { Words } from './words.js';

/** A run of words that stands in both texts, as places in their word lists. */
export interface CommonRun {
  readonly source: number;
  readonly derived: number;
  readonly length: number;
}

/** Shorter runs are stock phrases as often as copies. */
const leastWords = 8;
const passagesShown = 50;

function runLength(a: readonly number[], b: readonly number[], startA: number, startB: number) {
  let length = 0;
  for (let word = a[startA]; word; word = a[startA + length]) {
    if (word !== b[startB + length]) break;
    length++;
  }
  return length;
}

/**
 * Maximal common runs of five words and more, from left to right of the derived text; what one
 * run covered is not matched again, so the work is linear in the text.
 */
export function commonRuns(source: StoryText, derived: StoryText): readonly CommonRun[] {
  const runs: CommonRun[] = [];
  const places = placesOf(source.shingles);
  const { starting } = derived.shingles;
  for (let at = 0; at < starting.length; ) {
    const run = longestFrom(at, places.get(starting[at] ?? -1) ?? [], source, derived);
    if (run !== undefined) runs.push(run);
    at += run?.length ?? 1;
  }
  return runs;
}

function longestFrom(
  at: number,
  places: readonly number[],
  source: StoryText,
  derived: StoryText,
): CommonRun | undefined {
  const [hashes, others] = [derived.words.hashes, source.words.hashes];
  return places
    .map((from) => ({ source: from, derived: at, length: runLength(hashes, others, at, from) }))
    .filter(({ length }) => length >= shingleLength)
    .sort((a, b) => b.length - a.length)[0];
}

function spanOf({ spans }: Words, start: number, length: number): Span {
  return [spans[start]?.[0] ?? 0, spans[start + length - 1]?.[1] ?? 0];
}

/** The longest runs as spans of both texts, in the order of the derived one. */
export function passagesOf(
  source: StoryText,
  derived: StoryText,
  runs: readonly CommonRun[],
): LineageLink['passages'] {
  return runs
    .filter(({ length }) => length >= leastWords)
    .sort((a, b) => b.length - a.length || a.derived - b.derived)
    .slice(0, passagesShown)
    .sort((a, b) => a.derived - b.derived)
    .map((run) => ({
      source: spanOf(source.words, run.source, run.length),
      derived: spanOf(derived.words, run.derived, run.length),
    }));
}
