import { isTelling, keyOf, type Residue } from './residue.js';

/** "caused by", "blamed on", "because of": behind these stands what did it. */
const causal = /^(?:caused|sparked|triggered|started|ignited|set|blamed|because|due|owing)$/iu;
const link = /^(?:by|on|of|to|off)$/iu;
/** So many telling words behind it name the cause. */
const mostNamed = 3;

/**
 * Whether two clauses tell one thing of two causes:
 *
 *     The crash was caused by a faulty brake.     The crash was caused by a broken rail.
 */
export function otherCause({ a, b, pairs }: Residue): boolean {
  const told = pairs.find(([i, j]) => link.test(a[i] as string) && isCause(a, i) && isCause(b, j));
  if (!told) return false;
  const [ours, theirs] = [causeBehind(a, told[0]), causeBehind(b, told[1])];
  return ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));
}

const isCause = (words: readonly string[], at: number) => causal.test(words[at - 1] ?? '');

/** The telling words that name the cause, by what their forms have in common. */
const causeBehind = (words: readonly string[], at: number): readonly string[] =>
  words
    .slice(at + 1)
    .filter(isTelling)
    .slice(0, mostNamed)
    .map(keyOf);
