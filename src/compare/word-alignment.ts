import { gap } from './wording-tokens.js';

/** Places of one matched word on both sides. */
export type MatchedPair = readonly [a: number, b: number];

/** One more matched word outweighs any number of adjacent ones. */
const matchWeight = 1000;
/** Two idle words outweigh one that tells something, and one does not. */
const idleWeight = 900;

/**
 * Longest common subsequence of two short token lists; among equally long ones that with fewest words
 * that `isIdle` by their place in `a`, then that with most adjacent matches, so that a word is matched
 * beside its neighbours and not far away. Gaps match nothing. Quadratic: the caller caps the lengths.
 */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  isIdle: (place: number) => boolean = () => false,
): readonly MatchedPair[] {
  const weightOf = (place: number) => (isIdle(place) ? idleWeight : matchWeight);
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  const matched = new Int32Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    const weight = weightOf(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const before = at - width - 1;
      if (a[i - 1] === b[j - 1] && a[i - 1] !== gap) {
        const adjacent = matched[before] ? (matched[before] ?? 0) + weight + 1 : 0;
        matched[at] = Math.max((best[before] ?? 0) + weight, adjacent);
      }
      best[at] = Math.max(matched[at] ?? 0, best[at - width] ?? 0, best[at - 1] ?? 0);
    }
  }
  return traceBack(best, matched, [a.length, b.length], weightOf);
}

function traceBack(
  best: Int32Array,
  matched: Int32Array,
  [lengthA, lengthB]: MatchedPair,
  weightOf: (place: number) => number,
): readonly MatchedPair[] {
  const width = lengthB + 1;
  const pairs: MatchedPair[] = [];
  let inRun = false;
  for (let i = lengthA, j = lengthB; i > 0 && j > 0; ) {
    const at = i * width + j;
    if (inRun || (matched[at] && matched[at] === best[at])) {
      pairs.push([i - 1, j - 1]);
      const before = at - width - 1;
      const [here, ahead] = [matched[at] ?? 0, matched[before] ?? 0];
      inRun = ahead > 0 && here === ahead + weightOf(i - 1) + 1;
      i--;
      j--;
    } else if (best[at - width] === best[at]) i--;
    else j--;
  }
  return pairs.reverse();
}

/** Length of the longest run of words that stands in both, by the matrix of suffix lengths. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let above = new Int32Array(b.length + 1);
  for (const word of a) {
    const row = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (word !== gap && word === b[j - 1]) row[j] = (above[j - 1] ?? 0) + 1;
      longest = Math.max(longest, row[j] ?? 0);
    }
    above = row;
  }
  return longest;
}
