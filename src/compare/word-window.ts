/** An alignment's cost is the product of both lengths: 200 × 200 steps are a tenth of a ms. */
const widest = 200;
const anchorLength = 4;

/**
 * The parts of two token lists worth aligning. Lists beyond 200 words are cut around their first
 * common run of four words, so that an excerpt is found in a whole speech at linear cost.
 */
export function comparableWindows<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (token: T) => string,
): readonly [a: readonly T[], b: readonly T[]] {
  if (a.length <= widest && b.length <= widest) return [a, b];
  const [atA, atB] = firstCommonRun(a.map(keyOf), b.map(keyOf)) ?? [0, 0];
  const back = Math.min(atA, atB, widest / 2);
  return [windowFrom(a, atA - back), windowFrom(b, atB - back)];
}

function windowFrom<T>(tokens: readonly T[], start: number): readonly T[] {
  return tokens.slice(start, start + widest);
}

/** Looked for from the shorter side, so that swapping the sides finds the same place. */
function firstCommonRun(a: readonly string[], b: readonly string[]) {
  if (a.length > b.length) {
    const found = runIn(b, a);
    return found && ([found[1], found[0]] as const);
  }
  return runIn(a, b);
}

function runIn(short: readonly string[], long: readonly string[]) {
  const places = new Map<string, number>();
  for (let i = long.length - anchorLength; i >= 0; i--) {
    places.set(long.slice(i, i + anchorLength).join(' '), i);
  }
  for (let i = 0; i + anchorLength <= short.length; i++) {
    const place = places.get(short.slice(i, i + anchorLength).join(' '));
    if (place !== undefined) return [i, place] as const;
  }
  return undefined;
}
