import { compareWording, type Wording, wordingOf } from './wording.js';

/** So much of the shorter, so many words of it in a row, is one remark though much stands between. */
const [mostShared, longRow] = [0.7, 5];
/** Of fewer words more must be shared. */
const [fewWords, nearlyAll] = [8, 0.75];

/** "would've" as it is said at length; "'s" and "'d" may be two things each. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bcan['’]t\b|\bcannot\b/gi, 'can not'],
  [/n['’]t\b/gi, ' not'],
  [/['’]ve\b/gi, ' have'],
  [/['’]re\b/gi, ' are'],
  [/['’]ll\b/gi, ' will'],
];

/** A quotation as said at length: made once, compared with many. */
export interface SpokenAtLength extends Wording {
  readonly distinct: ReadonlySet<string>;
}

export function atLength(words: string): SpokenAtLength {
  const spoken = contractions.reduce((text, [short, long]) => text.replace(short, long), words);
  const wording = wordingOf(spoken);
  return { ...wording, distinct: new Set(wording.keys) };
}

/**
 * Whether two quotations share most words in one order, whatever else stands between them, contractions
 * set aside: "It would’ve sunk without them", "Without the pilots it would have sunk".
 *
 * @param least words in the shorter one
 */
export function wordedAlike(a: SpokenAtLength, b: SpokenAtLength, least: number): boolean {
  const words = Math.min(a.keys.length, b.keys.length);
  if (words < least || !mayShare(a, b)) return false;
  const { overlap, run } = compareWording(a, b);
  return words < fewWords ? overlap >= nearlyAll : overlap >= mostShared && run >= longRow;
}

/** Counting shared words is cheap, and tells of most that they share too few. */
function mayShare(a: SpokenAtLength, b: SpokenAtLength): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  let missing = 0;
  for (const key of short.keys) {
    if (!long.distinct.has(key)) missing++;
    if (missing > (1 - mostShared) * short.keys.length) return false;
  }
  return true;
}
