import { isTelling, type Residue, saysOneThing } from './residue.js';

/** Whoever says so does not vouch for it, or not for all of it. */
const reserves =
  /^(?:alleged(?:ly)?|suspected|purported(?:ly)?|supposed(?:ly)?|apparent(?:ly)?|presumed|reputed|reportedly|attempted|temporar(?:y|ily)|provisional(?:ly)?|conditional(?:ly)?|preliminary|partial(?:ly)?|exclusive(?:ly)?|sole(?:ly)?)$/iu;
/** So does who tells of an accusation, in whatever words. */
const anyReserve = /^(?:accus|alleg|claim|suspect|purport)/iu;
/** What it stands before goes on alike for so many words that say something. */
const leastAlike = 2;

/**
 * Whether one of two clauses says with a reserve what the other says without, in the same words:
 *
 *     The inquiry into alleged bribes of the port began.     The inquiry into bribes of the port began.
 */
export function withReserve(residue: Residue): boolean {
  const { a, b, gaps, pairs } = residue;
  const [ours, theirs] = [a, b].map((words) => words.some((word) => reserves.test(word)));
  if (ours === theirs || (ours ? b : a).some((word) => anyReserve.test(word))) return false;
  if (!saysOneThing(residue)) return false;
  return pairs.some(([i, j], at) => {
    const reserve = ours ? a[i - 1] : b[j - 1];
    if (!reserves.test(reserve ?? '') || goOnAlike(residue, at) < leastAlike) return false;
    // "A preliminary payment", "a first payment": the other says something else in its place.
    const place = gaps.find((gap) => gap.a[1] === i && gap.b[1] === j);
    if (!place) return false;
    const [inA, inB] = [a.slice(...place.a), b.slice(...place.b)];
    const [told, other] = ours ? [inA, inB] : [inB, inA];
    return told.filter(isTelling).length > 1 || !other.some(isOtherWord);
  });
}

const isOtherWord = (word: string): boolean => isTelling(word) && !word.endsWith('ly');

/** How many words that say something follow each other on both sides, from a pair on. */
function goOnAlike({ a, pairs }: Residue, from: number): number {
  const [first, second] = pairs[from] as Residue['pairs'][number];
  let telling = 0;
  for (let at = from; at < pairs.length; at++) {
    const [i, j] = pairs[at] as Residue['pairs'][number];
    if (i - first !== at - from || j - second !== at - from) break;
    if (isTelling(a[i] as string)) telling++;
  }
  return telling;
}
