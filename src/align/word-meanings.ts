import { stemmer } from 'stemmer';
import type { Vocabulary } from '../domain/vocabulary.js';
import { indexPhrases, type Phrase } from './phrases.js';

/** What a word is to alignment, in whatever story it stands. */
export interface WordMeaning {
  /** Undefined for digits, marks, days and months: they are values, and no surroundings. */
  readonly stem: string | undefined;
  /** How often it stands among a million words of everyday English. */
  readonly perMillion: number;
  /** Known phrases that begin with it, longest first. */
  readonly opens: readonly Phrase[] | undefined;
}

const calendar: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon
  tue tues wed thu thur thurs fri sat sun today tomorrow yesterday`.split(/\s+/),
);
const wordLike = /^[=A-Za-zà-ɏ]/;

/** A large vocabulary of English; hostile texts have any number of words. */
const mostKept = 50_000;

/** Looks words up, those of one story again for the next; `=` marks what a phrase stands for. */
export function wordMeanings(vocabulary: Vocabulary): (word: string) => WordMeaning {
  const phrases = indexPhrases(vocabulary);
  const known = new Map<string, WordMeaning>();
  const read = (word: string): WordMeaning => ({
    stem: wordLike.test(word) && !calendar.has(word) ? stemOf(word) : undefined,
    perMillion: vocabulary.frequencies?.get(word) ?? 0,
    opens: phrases.get(word),
  });
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const meaning = read(word);
    if (known.size >= mostKept) known.clear();
    known.set(word, meaning);
    return meaning;
  };
}

const stemOf = (word: string) => (word.startsWith('=') ? word : stemmer(word));
