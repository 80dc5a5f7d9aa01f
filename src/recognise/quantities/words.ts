import { lean } from '../lean-pattern.js';
import { codeAt } from '../words.js';
import { rememberPlace } from './remember-place.js';

/** Small steps over the words beside a number; every look is bounded. */

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A gap between words: spaces or one line end, but no blank line. */
const after = lean(
  /(?:[ \t\u00a0\u2009\u202f]{1,3}|[ ]{0,2}\r?\n[ ]{0,2})?((?:\p{Lu}\.){2,4}|\p{L}[\p{L}\p{N}'’-]{0,40})/uy,
);

/**
 * Where the plain letters from `at` on end; -1 where none stands there, or a digit or a letter that is
 * not of English follows: what patterns are for.
 */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(codeAt(text, end))) end += 1;
  const code = codeAt(text, end);
  return end === at || code >= 128 || isAsciiWord(code) ? -1 : end;
}

/** The next word from `at`, across at most one gap; none where punctuation stands first. */
export function wordAfter(text: string, at: number): Word | undefined {
  return plainWordAfter(text, at) ?? anyWordAfter(text, at);
}

/** "harbour", " half-day": what most words are, letter by letter; undefined where it is another. */
function plainWordAfter(text: string, at: number): Word | undefined {
  const start = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (!isAsciiLetter(text.charCodeAt(start))) return undefined;
  let end = start + 1;
  let code = text.charCodeAt(end);
  for (; isAsciiWord(code) || code === 39 || code === 45; end += 1) code = text.charCodeAt(end + 1);
  const isPlain = end - start <= longestWord && !(code >= 128) && code !== 46;
  return isPlain ? { word: text.slice(start, end), start, end } : undefined;
}

const longestWord = 41;

function anyWordAfter(text: string, at: number): Word | undefined {
  after.lastIndex = at;
  const match = after.exec(text);
  const word = match?.[1];
  if (!match || word === undefined) return undefined;
  const end = at + match[0].length;
  return { word, start: end - word.length, end };
}

/** Up to `count` words from `at` on, as long as only gaps stand between them. */
export function wordsAfter(text: string, at: number, count: number): readonly Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < count; ) {
    const word = wordAfter(text, from);
    if (!word || (words.length > 0 && word.start === from)) break;
    words.push(word);
    from = word.end;
  }
  return words;
}

const letterOrDigit = lean(/[\p{L}\p{N}]/u);
const farthest = 32;

/** Letters, digits and what may stand inside a word. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 45 || code === 46 || code === 0x2019 || isLetterOrDigit(text, at);
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiWord(code) : letterOrDigit.test(text[at] ?? '');
}

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Where the gap before `at` begins: up to three blanks, or one line end. */
function gapStart(text: string, at: number): number {
  let from = at;
  let lines = 0;
  for (let steps = 0; steps < 4 && from > 0; steps++, from--) {
    const code = text.charCodeAt(from - 1);
    if (code === 10 && lines++ > 0) return from;
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xa0 && code !== 0x202f)
      return from;
  }
  return from;
}

/** The word that ends before `at`, across at most one gap. */
export const wordBefore = rememberPlace((text, at): Word | undefined => {
  const end = gapStart(text, at);
  let start = end;
  while (start > 0 && end - start < farthest && isInWord(text, start - 1)) start--;
  // “Some   'some   –some: the mark is not the word's
  while (start < end && !isLetterOrDigit(text, start)) start++;
  return start < end ? { word: text.slice(start, end), start, end } : undefined;
});

/** Up to `count` words before `at`, nearest first, as long as only gaps stand between them. */
export function wordsBefore(text: string, at: number, count: number): readonly Word[] {
  const words: Word[] = [];
  for (let to = at; words.length < count; ) {
    const word = wordBefore(text, to);
    if (!word || (words.length > 0 && word.end === to)) break;
    if (words.length > 0 && word.word.endsWith('.')) break;
    words.push(word);
    to = word.start;
  }
  return words;
}

const capital = lean(/^\p{Lu}/u);

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(word);
}

/** Whether a decimal digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
