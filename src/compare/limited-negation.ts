import { type Residue, saysOneThing, tellingPairs } from './residue.js';

const not = /^(?:not|never|cannot)$|n['’]t$/iu;
/** "Yet to answer", "failed to answer". */
const undone = /^(?:yet|fail(?:s|ed|ing)?)$/iu;
/** "Did not fully answer": some of it may have been done. */
const limiting =
  /^(?:adequately|fully|completely|entirely|properly|sufficiently|substantially|substantively|significantly|materially|satisfactorily|wholly|directly|explicitly|specifically)$/iu;
/** "In any material way". */
const way = /^(?:way|sense|manner|respect)$/iu;
/** What may stand between a negation and its verb. */
const helping = /^(?:be|been|being|have|had|yet|ever|even|to|still|also)$/iu;
/** So near to the verb a negation stands, and what limits it behind it. */
const reach = 4;

type Negation = 'limited' | 'whole' | undefined;

/**
 * Whether two clauses deny one act, one of them only that it was done enough:
 *
 *     The port has yet to adequately answer the letter.     The port did not answer any of the letters.
 */
export function deniesEnough(residue: Residue): boolean {
  if (!saysOneThing(residue)) return false;
  return tellingPairs(residue).some(([i, j]) => {
    const [ours, theirs] = [negationOf(residue.a, i), negationOf(residue.b, j)];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });
}

/** How the verb at a place is denied, if it is. */
function negationOf(words: readonly string[], verb: number): Negation {
  if (/^\p{Lu}/u.test(words[verb] ?? '')) return undefined;
  const before = words.slice(Math.max(0, verb - reach), verb);
  const denied = before.findIndex(
    (word, i) => not.test(word) || (word === 'to' && undone.test(before[i - 1] ?? '')),
  );
  if (denied < 0) return undefined;
  const between = before.slice(denied + 1);
  if (!between.every((word) => limiting.test(word) || helping.test(word))) return undefined;
  return between.some((word) => limiting.test(word)) || isLimitedBehind(words, verb)
    ? 'limited'
    : 'whole';
}

function isLimitedBehind(words: readonly string[], verb: number): boolean {
  const behind = words.slice(verb + 1, verb + 1 + reach);
  return (
    behind.some((word) => limiting.test(word)) ||
    behind.some((word, i) => word === 'any' && way.test(behind[i + 2] ?? ''))
  );
}
