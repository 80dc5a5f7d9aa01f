/** Small steps over the words beside a number; every look is bounded. */

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A gap between words: spaces or one line end, but no blank line. */
const after =
  /(?:[ \t\u00a0\u2009\u202f]{1,3}|[ ]{0,2}\r?\n[ ]{0,2})?([\p{L}][\p{L}\p{N}'’-]{0,40})/uy;

/** The next word from `at`, across at most one gap; none where punctuation stands first. */
export function wordAfter(text: string, at: number): Word | undefined {
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

const wordBeforeEnd =
  /([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,30})([ \t\u00a0\u2009\u202f]{0,3}|[ ]{0,2}\r?\n[ ]{0,2})$/u;
const farthest = 40;

/** The word that ends before `at`, across at most one gap. */
export function wordBefore(text: string, at: number): Word | undefined {
  const from = Math.max(0, at - farthest);
  const match = wordBeforeEnd.exec(text.slice(from, at));
  const word = match?.[1];
  if (!match || word === undefined) return undefined;
  const start = from + match.index;
  return { word, start, end: start + word.length };
}

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

const capital = /^\p{Lu}/u;
export const isCapitalised = (word: string): boolean => capital.test(word);
