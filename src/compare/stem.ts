import { stemmer } from 'stemmer';
import { irregularPlurals } from '../domain/irregular-plurals.js';
import { irregularBase } from '../domain/irregular-verbs.js';

const singulars: ReadonlyMap<string, string> = new Map(Object.entries(irregularPlurals));

/** What the forms of a word in lower case have in common: sells and sold are `sell`, men are `man`. */
export const stemOf = (word: string): string =>
  stemmer(irregularBase(word) ?? singulars.get(word) ?? word);
