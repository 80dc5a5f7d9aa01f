import { spelledNumbers } from '../domain/small-numbers.js';
import { isTelling, keyOf, type Residue } from './residue.js';

/** "caused by", "blamed on", "because of", "died of": behind these stands what did it. */
const causal =
  /^(?:caused|sparked|triggered|started|ignited|set|blamed|because|due|owing|died|dies|dead)$/iu;
const link = /^(?:by|on|of|to|off|from)$/iu;
/** "Fined for": behind it stands what somebody did. */
const requited =
  /^(?:arrested|detained|indicted|prosecuted|convicted|fined|jailed|imprisoned|sued|fired|sacked|dismissed|suspended|expelled|banned|punished|critici[sz]ed|blamed|praised|honou?red)$/iu;
/** "For five years", "for a month": no ground. */
const span =
  /^(?:\d|(?:(?:at|about|nearly|life|several|many|more|half)\b|(?:a|an|the)? ?(?:first|second|third|last|next|full|day|week|month|year|decade|lifetime)\b))/iu;
/** So many telling words behind it name the cause, at most up to a word that begins something else. */
const mostNamed = 3;
const beyond =
  /^(?:on|in|at|of|from|for|with|during|after|before|when|while|that|which|who|whose|and|but|as|near|is|was|are|were|had|has|have)$/iu;

/**
 * Whether two clauses tell one thing of two causes:
 *
 *     The crash was caused by a faulty brake.     The crash was caused by a broken rail.
 *     The mate was fined for theft.               The mate was fined for an assault.
 */
export function otherCause({ a, b, pairs }: Residue): boolean {
  const told = pairs.find(([i, j]) => isCause(a, i) && isCause(b, j));
  if (!told) return false;
  const [ours, theirs] = [causeBehind(a, told[0]), causeBehind(b, told[1])];
  const [head, other] = [ours.at(-1), theirs.at(-1)];
  if (head === undefined || other === undefined) return false;
  return !saysKey(b, told[1], head) && !saysKey(a, told[0], other);
}

const isSmallNumber = (word = '') => spelledNumbers.some(([, name]) => name === word.toLowerCase());

function isCause(words: readonly string[], at: number): boolean {
  const [before = '', word = ''] = [words[at - 1], words[at]];
  if (word.toLowerCase() !== 'for') return link.test(word) && causal.test(before);
  const behind = words.slice(at + 1, at + 3);
  return requited.test(before) && !span.test(behind.join(' ')) && !isSmallNumber(behind[0]);
}

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
