import { irregularBase } from '../domain/irregular-verbs.js';
import {
  type Gap,
  isExchange,
  isTelling,
  keyOf,
  type Residue,
  tellingPairs,
  tellSame,
} from './residue.js';

/** Whether two words in lower case may say one thing. */
export type AreSynonyms = (word: string, other: string) => boolean;

const plain = /^\p{Ll}{3,}$/u;
/** Verbs have more synonyms than a vocabulary holds: "sold for", "made"; and so have what may be their forms. */
const maybeVerb = /(?:ed|ing|[^s]s)$/u;
/** So many words are the same, and so many of them no names. */
const leastKept = 2;
const leastPlain = 2;

const mayBeVerb = (word: string) => maybeVerb.test(word) || irregularBase(word) !== undefined;

/** Behind "a" something is named for the first time, in so many words at most. */
const indefinite = /^an?$/iu;
const mostNamed = 3;

/**
 * Whether two clauses tell the same but for what each names behind "a", in a word or a few:
 *
 *     The body was found by a shepherd.     The body was found by a rescue dog.
 */
export function otherThing(residue: Residue, areSynonyms: AreSynonyms): boolean {
  const { a, b, gaps } = residue;
  const [gap, ...more] = gaps.filter((one) => isExchange(residue, one));
  if (!gap || more.length > 0 || !tellSame(residue, gap)) return false;
  const [ours, theirs] = [phraseIn(a, gap.a), phraseIn(b, gap.b)];
  const [head, other] = [ours.at(-1), theirs.at(-1)];
  if (head === undefined || other === undefined || !keepsEnough(residue)) return false;
  return ours.every((word) =>
    theirs.every((their) => keyOf(word) !== keyOf(their) && !areSynonyms(word, their)),
  );
}

/** The words of a gap, where they are a noun phrase behind "a" and nothing else. */
function phraseIn(words: readonly string[], [from, to]: Gap['a']): readonly string[] {
  const start = indefinite.test(words[from] ?? '') ? from + 1 : from;
  const phrase = words.slice(start, to);
  const isOne = indefinite.test(words[start - 1] ?? '') && phrase.length <= mostNamed;
  return isOne && phrase.every((word) => plain.test(word) && isTelling(word)) ? phrase : [];
}

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
  if (!keepsEnough(residue) || [word, other].some(mayBeVerb)) return false;
  return keyOf(word) !== keyOf(other) && !areSynonyms(word, other);
}

function keepsEnough(residue: Residue): boolean {
  const kept = tellingPairs(residue);
  const ofPlain = kept.filter(([i]) => plain.test(residue.a[i] as string));
  return kept.length >= leastKept && ofPlain.length >= leastPlain;
}
