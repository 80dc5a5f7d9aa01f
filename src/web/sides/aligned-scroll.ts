/** The same fact in two texts: how far from the top it stands in each, in pixels. */
export type Anchor = readonly [from: number, to: number];

/**
 * Anchors that come in the same order in both texts, as many as possible, so that scrolling one
 * never runs the other backwards: the longest increasing run of `to`, by patience sorting.
 */
export function inOneOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, to]] of sorted.entries()) {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  }
  const run: Anchor[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) run.unshift(sorted[at] ?? [0, 0]);
  return run;
}

/** Where the other text stands level with a height of this one: between anchors, in proportion. */
export function levelWith(height: number, anchors: readonly Anchor[]): number {
  const next = anchors.findIndex(([from]) => from > height);
  if (next === 0) return anchors[0]?.[1] ?? height;
  const [fromA, toA] = anchors[next === -1 ? anchors.length - 1 : next - 1] ?? [0, 0];
  const [fromB, toB] = anchors[next === -1 ? anchors.length - 1 : next] ?? [0, 0];
  if (fromB === fromA) return toA + (height - fromA);
  return toA + ((height - fromA) / (fromB - fromA)) * (toB - toA);
}
