/** Index of the first of some things, sorted by where they start, that starts at or after a place. */
export function firstFrom<Thing>(
  things: readonly Thing[],
  place: number,
  startOf: (thing: Thing) => number,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(things[middle] as Thing) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
