import { stemmer } from 'stemmer';
import { irregularBase } from '../domain/irregular-verbs.js';

/** What the forms of a word in lower case have in common: sells, selling and sold are `sell`. */
export const stemOf = (word: string): string => stemmer(irregularBase(word) ?? word);
