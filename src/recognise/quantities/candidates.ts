import { glance, type Words } from '../words.js';
import { multipleVerbs } from './multiples.js';
import { noneWords } from './none.js';
import { numberWords } from './number-words.js';

/** Where a quantity may begin: a digit, a fraction sign, a number word. */
export interface Candidate {
  readonly at: number;
  /** The digit, sign or word. */
  readonly word: string;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const known = new Set(
  [...numberWords.keys(), ...multipleVerbs, ...noneWords].flatMap((word) => [
    word,
    capitalised(word),
  ]),
);
const mayBeKnown = glance(known);
const sign = /[\d½⅓⅔¼¾⅕-⅞]/g;

/** Answers with the first candidate at or after a place; ask in the order of the text. */
export function candidatesIn(
  text: string,
  { count, starts, ends, hashes, numeric }: Words,
): (from: number) => Candidate | undefined {
  let i = 0;
  return (from) => {
    for (; i < count; i += 1) {
      const start = starts[i] as number;
      const end = ends[i] as number;
      if (end <= from) continue;
      if (numeric[i] === 1) {
        sign.lastIndex = Math.max(start, from);
        const found = sign.exec(text);
        if (found && found.index < end) return { at: found.index, word: found[0] };
      } else if (start >= from && mayBeKnown(hashes[i] as number)) {
        const word = text.slice(start, end);
        if (known.has(word)) return { at: start, word };
      }
    }
    return undefined;
  };
}
