import { isTelling, keyOf, type Residue } from './residue.js';

/** "caused by", "blamed on", "because of": behind these stands what did it. */
const causal = /^(?:caused|sparked|triggered|started|ignited|set|blamed|because|due|owing)$/iu;
const link = /^(?:by|on|of|to|off)$/iu;
/** So many telling words behind it name the cause, at most up to a word that begins something else. */
const mostNamed = 3;
const beyond =
  /^(?:on|in|at|of|from|for|with|during|after|before|when|while|that|which|who|whose|and|but|as|near|is|was|are|were|had|has|have)$/iu;

/**
 * Whether two clauses tell one thing of two causes:
 *
 *     The crash was caused by a faulty brake.     The crash was caused by a broken rail.
 */
export function otherCause({ a, b, pairs }: Residue): boolean {
  const told = pairs.find(([i, j]) => link.test(a[i] as string) && isCause(a, i) && isCause(b, j));
  if (!told) return false;
  const [ours, theirs] = [causeBehind(a, told[0]), causeBehind(b, told[1])];
  const [head, other] = [ours.at(-1), theirs.at(-1)];
  if (head === undefined || other === undefined) return false;
  return !saysKey(b, told[1], head) && !saysKey(a, told[0], other);
}

const isCause = (words: readonly string[], at: number) => causal.test(words[at - 1] ?? '');

/** The telling words that name the cause, the last of them what it is, by what their forms have in common. */
function causeBehind(words: readonly string[], at: number): readonly string[] {
  const behind = words.slice(at + 1);
  const end = behind.findIndex((word, i) => i > 0 && beyond.test(word));
  const named = end < 0 ? behind : behind.slice(0, end);
  return named.filter(isTelling).slice(0, mostNamed).map(keyOf);
}

/** "By brakes that were faulty" says of what "by a faulty brake" says, though in another place. */
const saysKey = (words: readonly string[], at: number, key: string): boolean =>
  words.slice(at + 1).some((word) => keyOf(word) === key);
