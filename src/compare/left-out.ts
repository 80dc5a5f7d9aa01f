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

/** So many words in a row are the same utterance, wherever the two quotations begin and end. */
const tellingRun = 6;

/**
 * What `longer` has of the sentences in which `quotation`, printed as whole ones, begins and ends:
 *
 *     We will pay.        We will pay, if the court says so.
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The two may also overlap: where `longer` begins later, with a mark of omission or not, it can
 * still show how the sentence goes on.
 *
 *     Nobody thought that we would pay in the spring.        … we would pay in the spring, if the
 *                                                            court says so.
 *
 * '' where the quotation is no part of it, is whole, or shows that it is a fragment: by a mark of
 * omission, or by beginning with a small letter what stands inside a sentence.
 */
export function leftOut(quotation: string, longer: string): string {
  const [part, whole] = [quotation.slice(0, longest), longer.slice(0, longest)];
  const [words, all] = [placed(part), placed(whole)];
  const { start, end } = placeOf(words, all);
  const behind = end === undefined || openEnd.test(part) ? '' : restOfSentence(whole, end);
  const before = start !== undefined && opensAsWhole(part) ? sentenceBefore(whole, start) : '';
  return [before, behind].map(trim).filter(Boolean).join(' … ');
}

function placed(text: string): readonly Placed[] {
  return [...text.matchAll(word)].map(({ 0: printed, index }) => ({
    key: spokenWord(printed),
    start: index,
    end: index + printed.length,
  }));
}

/** Where the first word of a quotation begins in the other, and where its last one ends. */
interface Place {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

function placeOf(words: readonly Placed[], all: readonly Placed[]): Place {
  for (let at = 0; words.length > 0 && at + words.length <= all.length; at++) {
    if (standsAt(words, all, at)) {
      return { start: all[at]?.start, end: all[at + words.length - 1]?.end };
    }
  }
  return {
    start: all[all.length - overlap(all, words)]?.start,
    end: all[overlap(words, all) - 1]?.end,
  };
}

const standsAt = (words: readonly Placed[], all: readonly Placed[], at: number) =>
  words.every(({ key }, i) => key === all[at + i]?.key);

/** How many words end the one quotation and begin the other; 0 where they are too few to tell. */
function overlap(ending: readonly Placed[], beginning: readonly Placed[]): number {
  const most = Math.min(ending.length, beginning.length) - 1;
  for (let count = most; count >= tellingRun; count--) {
    if (standsAt(ending.slice(-count), beginning, 0)) return count;
  }
  return 0;
}

const opensAsWhole = (part: string) =>
  !openStart.test(part) && /^\p{Lu}/u.test(part.replace(/^[^\p{L}\p{N}]+/u, ''));

function sentenceBefore(whole: string, start: number): string {
  const before = whole.slice(0, start);
  if (openEnd.test(before) || opening.test(before)) return '';
  const [begun = ''] = before.split(sentenceEnd).slice(-1);
  return opening.test(begun) ? '' : begun;
}

/** A full stop within the marks: to its readers the sentence ends with the fragment. */
const closed = /[.!?]["'”’\s]*$/;
/** What only goes on: a clause of its own, or what somebody does by the way. */
const goesOn = /^\s*(?:[,;:–—-]+\s*(?:and|but|or|so|which|who)\b|\p{L}+ing\b)/iu;

/**
 * The same of a fragment that closes its outlet's sentence, and so hides how the speaker's went on:
 *
 *     promised to “pay in the spring.”        We will pay in the spring if the court says so.
 *                                                                       ^^^^^^^^^^^^^^^^^^^^^^
 */
export function leftOutBehind(fragment: string, longer: string): string {
  const [part, whole] = [fragment.slice(0, longest), longer.slice(0, longest)];
  const { end } = placeOf(placed(part), placed(whole));
  if (end === undefined || !closed.test(part) || openEnd.test(part)) return '';
  return goesOn.test(whole.slice(end)) ? '' : trim(restOfSentence(whole, end));
}

const restOfSentence = (whole: string, end: number) => whole.slice(end).split(sentenceEnd)[0] ?? '';

/** Without marks at the ends. */
const trim = (words: string) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
