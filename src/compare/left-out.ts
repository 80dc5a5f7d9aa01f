import { spokenWord } from './house-style.js';

interface Placed {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** "F.B.I." and "we’re" are one word each. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
/** Openings that one outlet keeps and another drops. */
const opening = /^[\s,]*(?:and|but|so|well)[\s,]*$/i;
const sentenceEnd = /[.!?…](?!\w)|\.\.|\n/;
const openEnd = /(?:…|\.\.|[-–—])["'”’\s]*$/;
const openStart = /^["'“‘\s]*(?:…|\.\.|\[|[-–—])/;
/** A longer quotation is a speech; more is not looked through. */
const longest = 3000;

/**
 * What `longer` has of the sentences in which `quotation`, printed as whole ones, begins and ends:
 *
 *     We will pay.        We will pay, if the court says so.
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * '' where the quotation is no part of it, is whole, or shows that it is a fragment: by a mark of
 * omission, or by beginning with a small letter what stands inside a sentence.
 */
export function leftOut(quotation: string, longer: string): string {
  const [part, whole] = [quotation.slice(0, longest), longer.slice(0, longest)];
  const [words, all] = [placed(part), placed(whole)];
  const at = placeOf(words, all);
  if (at === undefined) return '';
  const last = all[at + words.length - 1];
  const behind = openEnd.test(part) ? '' : (whole.slice(last?.end).split(sentenceEnd)[0] ?? '');
  const start = all[at]?.start ?? 0;
  const before = opensAsWhole(part) ? sentenceBefore(whole, start) : '';
  return [before, behind].map(trim).filter(Boolean).join(' … ');
}

function placed(text: string): readonly Placed[] {
  return [...text.matchAll(word)].map(({ 0: printed, index }) => ({
    key: spokenWord(printed),
    start: index,
    end: index + printed.length,
  }));
}

function placeOf(words: readonly Placed[], all: readonly Placed[]): number | undefined {
  for (let at = 0; words.length > 0 && at + words.length <= all.length; at++) {
    if (words.every(({ key }, i) => key === all[at + i]?.key)) return at;
  }
  return undefined;
}

const opensAsWhole = (part: string) =>
  !openStart.test(part) && /^\p{Lu}/u.test(part.replace(/^[^\p{L}\p{N}]+/u, ''));

function sentenceBefore(whole: string, start: number): string {
  const before = whole.slice(0, start);
  if (openEnd.test(before) || opening.test(before)) return '';
  const [begun = ''] = before.split(sentenceEnd).slice(-1);
  return opening.test(begun) ? '' : begun;
}

/** Without marks at the ends. */
const trim = (words: string) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
