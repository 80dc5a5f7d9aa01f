const longest = 60;

/** Edits (insert, delete, replace, swap neighbours) between two short words. */
function edits(a: string, b: string): number {
  let [before, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row?.[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row?.[j - 1] ?? 0) + same,
        swapped ? (before?.[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row ?? [], next];
  }
  return row?.[b.length] ?? Infinity;
}

/** The known word that a mistyped one most likely meant; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const lower = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, distance: edits(lower, candidate.toLowerCase()) }))
    .sort((x, y) => x.distance - y.distance || (x.candidate < y.candidate ? -1 : 1));
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}
