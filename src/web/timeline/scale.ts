/** Maps a span of numbers onto a span of pixels; a single number stands in the middle. */
export function scale(
  numbers: readonly number[],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const low = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!(high > low)) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/**
 * Heights moved so that each stands at least `apart` below the one above and none below `lowest`;
 * the order stays.
 */
export function spread(
  heights: readonly number[],
  apart: number,
  lowest: number,
): readonly number[] {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((a, b) => a.height - b.height);
  const placed = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    last = Math.max(height, last + apart);
    placed[index] = last;
  }
  let next = lowest + apart;
  for (const { index } of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - apart);
    placed[index] = next;
  }
  return placed;
}

/** At most so many of the days, evenly, that their names don't meet; the last is among them. */
export function spaced(days: readonly string[], most: number): readonly string[] {
  const step = Math.max(1, Math.ceil((days.length - 1) / (most - 1)));
  return days.filter((_, index) => (days.length - 1 - index) % step === 0);
}
