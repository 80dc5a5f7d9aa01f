const junior = 'junior';
const senior = 'senior';

/** What stands behind a name to tell fathers from sons, and kings from their forebears. */
const generations: ReadonlyMap<string, string> = new Map([
  ['jr', junior],
  ['junior', junior],
  ['sr', senior],
  ['senior', senior],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** "Jr." of "Jan Roe Jr."; a lower-case row of words. Undefined where nothing stands behind. */
export const generationOf = (words: readonly string[]): string | undefined =>
  words.length > 1 ? generations.get(words.at(-1) ?? '') : undefined;

/** The name without it: "Jan Roe". */
export const withoutGeneration = (words: readonly string[]): readonly string[] =>
  generationOf(words) === undefined ? words : words.slice(0, -1);
