import type { Span } from '../domain/span.js';

/**
 * Where the words of a text stand: runs of letters and digits. Found in one pass that all
 * recognisers share; each looks only at the words it knows.
 */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What `hashOf` gives for each. */
  readonly hashes: Uint16Array;
  /** 1 where a digit or a fraction sign is in it: "2016", "3pm", "½". */
  readonly numeric: Uint8Array;
  /** 1 where it begins with a capital. */
  readonly capital: Uint8Array;
}

/** The capitals of the names of most languages in Latin letters, for a pattern. */
export const capitals = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ';
const isCapital = new RegExp(`[${capitals}]`);
/** No capital stands behind it. */
const lastOfLatin = 0x250;

const [gap, letter, digit, upper] = [0, 1, 2, 3];
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code < lastOfLatin && isCapital.test(String.fromCharCode(code))) return upper;
  if (code >= 97 && code <= 122) return letter;
  const isFraction = (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
  if ((code >= 48 && code <= 57) || isFraction) return digit;
  return code >= 0xc0 && code < 0x2000 ? letter : gap;
});

export const isLetter = (code: number): boolean => kinds[code] === letter || kinds[code] === upper;
/** Whether a character code is of a word; the end of a text, NaN, is not. */
export const isInWord = (code: number): boolean => (kinds[code] ?? gap) !== gap;

const { charCodeAt } = String.prototype;

/**
 * `charCodeAt` of a word, however V8 keeps it: as a slice of a text, a copy, a constant, of either width.
 * A place that has met more than four sorts looks the method up anew each time; as a function it is
 * known.
 */
export const codeAt = (word: string, at: number): number => charCodeAt.call(word, at);

/**
 * What `toLowerCase` gives. Most words are printed in lower case or have one capital, the first: to
 * look costs less than to convert.
 */
export function inLowerCase(word: string): string {
  const { length } = word;
  for (let i = 1; i < length; i += 1) if (mayHaveLower(codeAt(word, i))) return word.toLowerCase();
  const first = codeAt(word, 0);
  if (first >= 65 && first <= 90) return String.fromCharCode(first | 32) + word.slice(1);
  return mayHaveLower(first) ? word.toLowerCase() : word;
}

/** A capital, or a letter that is none of a to z. */
const mayHaveLower = (code: number) =>
  (code >= 65 && code <= 90) || (code >= 0x80 && code !== 0x2019);

const hashCount = 0x10000;
/** Adds a letter to a word's hash, without regard to case. */
const hashed = (hash: number, code: number) => (hash * 31 + (code | 32)) & (hashCount - 1);

/** A number that a word has in any case, and few other words with it. */
export const hashOf = (word: string): number =>
  [...word].reduce((hash, character) => hashed(hash, character.charCodeAt(0)), 0);

/** What `hashOf` gives for the first word of a name or phrase that begins with one. */
export function hashOfFirst(phrase: string): number {
  let hash = 0;
  for (let at = 0; isInWord(phrase.charCodeAt(at)); at += 1)
    hash = hashed(hash, phrase.charCodeAt(at));
  return hash;
}

/** All words of a text, in order. There is room for prose, else for words of one letter. */
export const wordsOf = (text: string): Words =>
  wordsIn(text, (text.length >> 2) + 1) ?? (wordsIn(text, (text.length >> 1) + 1) as Words);

/** Nothing where a text has more words than there is room for. */
function wordsIn(text: string, most: number): Words | undefined {
  const { length } = text;
  // one piece of memory: to ask for five takes as long as to find the words of a short text
  const memory = new ArrayBuffer(most * 12);
  const starts = new Int32Array(memory, 0, most);
  const ends = new Int32Array(memory, most * 4, most);
  const hashes = new Uint16Array(memory, most * 8, most);
  const numeric = new Uint8Array(memory, most * 10, most);
  const capital = new Uint8Array(memory, most * 11, most);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const start = at;
    let hash = 0;
    let first = gap;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] as number;
      if (kind === gap) break;
      if (kind === digit) numeric[count] = 1;
      if (at === start) first = kind;
      hash = hashed(hash, code);
    }
    if (at === start) continue;
    if (count === most) return undefined;
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    if (first === upper) capital[count] = 1;
    count += 1;
  }
  return { count, starts, ends, hashes, numeric, capital };
}

/** Tells at a glance which words may be of a list: a look at the hash spares reading the others. */
export function glance(list: Iterable<string>): (hash: number) => boolean {
  // a bit for each: eight thousand bytes, of which few are looked at
  const known = new Int32Array(hashCount >> 5);
  for (const word of list) {
    const hash = hashOf(word);
    known[hash >> 5] = (known[hash >> 5] as number) | (1 << (hash & 31));
  }
  return (hash) => ((known[hash >> 5] as number) & (1 << (hash & 31))) !== 0;
}

/** Index of the first word that begins at or after a place. */
export function wordFrom({ starts, count }: Words, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Asks whether some word of a list, as printed in it, stands in a stretch of text. */
export function someWord(
  list: Iterable<string>,
): (text: string, words: Words, within: Span) => boolean {
  const listed = new Set(list);
  const mayBeListed = glance(listed);
  return (text, words, [start, end]) => {
    const { count, starts, ends, hashes } = words;
    for (let i = wordFrom(words, start); i < count && (ends[i] as number) <= end; i += 1)
      if (mayBeListed(hashes[i] as number) && listed.has(text.slice(starts[i], ends[i])))
        return true;
    return false;
  };
}
