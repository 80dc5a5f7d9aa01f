import { irregularBase } from '../domain/irregular-verbs.js';
import { isExchange, isTelling, keyOf, type Residue, tellingPairs, tellSame } from './residue.js';

/** Whether two words in lower case may say one thing. */
export type AreSynonyms = (word: string, other: string) => boolean;

const plain = /^\p{Ll}{3,}$/u;
/** Verbs have more synonyms than a vocabulary holds: "sold for", "made"; and so have what may be their forms. */
const maybeVerb = /(?:ed|ing|[^s]s)$/u;
/** So many words are the same, and so many of them no names. */
const leastKept = 3;
const leastPlain = 2;

const mayBeVerb = (word: string) => maybeVerb.test(word) || irregularBase(word) !== undefined;

/**
 * Whether two clauses tell the same but for one word that is no verb, and the two words are no synonyms:
 *
 *     The men were trapped in the zinc mine.     The men were trapped in the copper mine.
 */
export function otherWord(residue: Residue, areSynonyms: AreSynonyms): boolean {
  const { a, b, gaps } = residue;
  const [gap, ...more] = gaps.filter((one) => isExchange(residue, one));
  if (!gap || more.length > 0 || !tellSame(residue, gap)) return false;
  const [ours, theirs] = [a.slice(...gap.a).filter(isTelling), b.slice(...gap.b).filter(isTelling)];
  const [word = '', other = ''] = [ours[0], theirs[0]];
  if (ours.length > 1 || theirs.length > 1 || !plain.test(word) || !plain.test(other)) return false;
  const kept = tellingPairs(residue);
  if (kept.length < leastKept) return false;
  if (kept.filter(([i]) => plain.test(a[i] as string)).length < leastPlain) return false;
  if ([word, other].some(mayBeVerb)) return false;
  return keyOf(word) !== keyOf(other) && !areSynonyms(word, other);
}
