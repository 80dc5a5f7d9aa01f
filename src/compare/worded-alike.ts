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

/**
 * Whether two quotations share most words in one order, whatever else stands between them, contractions
 * set aside: "It would’ve sunk without them", "Without the pilots it would have sunk".
 *
 * @param least words in the shorter one
 */
export function wordedAlike(a: string, b: string, least: number): boolean {
  const [left, right] = [atLength(a), atLength(b)];
  const words = Math.min(left.keys.length, right.keys.length);
  if (words < least || !mayShare(left, right)) return false;
  const { overlap, run } = compareWording(left, right);
  return words < fewWords ? overlap >= nearlyAll : overlap >= mostShared && run >= longRow;
}

const atLength = (words: string): Wording =>
  wordingOf(contractions.reduce((text, [short, long]) => text.replace(short, long), words));

/** Counting shared words is cheap, and tells of most that they share too few. */
function mayShare({ keys: a }: Wording, { keys: b }: Wording): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const known = new Set(long);
  return short.filter((key) => known.has(key)).length >= mostShared * short.length;
}
