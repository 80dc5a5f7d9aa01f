import { isOneAct } from './firmness.js';
import {
  isTelling,
  likenessOf,
  type Residue,
  saysOneThing,
  tellingPairs,
  tellSame,
} from './residue.js';

const not = /^(?:not|never|cannot|no)$|n['’]t$/iu;
/** "Refused to concede" is not "conceded", nor is "failed to". */
const refusal = /^(?:(?:refus|declin)(?:e|es|ed|ing)|fail(?:s|ed|ing)?)$/iu;
/** "not only", "not just", "not least": nothing is denied. */
const noDenial =
  /^(?:only|just|least|longer|more|fewer|less|later|doubt|matter|one|way|merely|simply|necessarily|all|every|everyone|always|enough|alone|so)$/iu;
/** "if it does not", "until it did", "nobody": nothing is told, or denied twice. */
const open =
  /^(?:if|unless|whether|would|could|might|may|should|without|lest|until|before|nor|neither|none|nobody|nothing)$/iu;
/** Who did not say it may have done so since, of another thing. */
const saying = /^(?:sa(?:y|ys|id)|tell|tells|told|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied))$/iu;
/** What is not known or wanted is so of that thing only: all that is told must be the same. */
const inner =
  /^(?:know|knows|knew|known|think|thinks|thought|believe[sd]?|want(?:ed|s)?|need(?:ed|s)?|expect(?:ed|s)?|seem(?:ed|s)?|mean(?:s|t)?|like[sd]?|see|saw|seen|recall(?:ed)?|remember(?:ed)?|sure|clear)$/iu;
/** What may stand between it and the verb. */
const between = /ly$|^(?:yet|ever|even|also|now|then|still|been|be|being|have|had|to|get)$/iu;
const leastAlike = 0.75;

/**
 * Whether the first of two clauses that are alike else denies what the second tells:
 *
 *     The firm was not fined by the port over the rafts.     The firm was fined by the port over the rafts.
 */
export function denies(residue: Residue): boolean {
  const { a, b } = residue;
  if (deniesAll(residue)) return true;
  const negated = negationIn(a);
  if (negated < 0 || negationIn(b) >= 0) return false;
  if ([...a, ...b].some((word) => open.test(word))) return false;
  const parts = residue.gaps.find((gap) => gap.a[0] <= negated && negated < gap.a[1]);
  if (!saysOneThing(residue, parts) || likenessOf(residue) < leastAlike) return false;
  const denied = deniedAt(a, negated);
  if (inner.test(a[denied] ?? '') && !tellSame(residue, parts)) return false;
  return tellingPairs(residue).some(([i]) => i === denied) && isOneAct(residue, denied);
}

/** Opens a clause, and denies its act of whoever it may be. */
const nobody = /^(?:nothing|nobody|none)$/iu;

/** "Nothing was stolen", "several coins were stolen". */
function deniesAll(residue: Residue): boolean {
  const { a, b } = residue;
  if (!nobody.test(a[0] ?? '') || b.some((word) => nobody.test(word) || not.test(word)))
    return false;
  if ([...a.slice(1), ...b].some((word) => open.test(word))) return false;
  if (!saysOneThing(residue, residue.gaps[0])) return false;
  const verb = a.findIndex((word, i) => i > 0 && isTelling(word));
  const pair = residue.pairs.find(([i]) => i === verb);
  // The verb is all that stands behind it but grammar: "was stolen", "was ever found".
  return pair !== undefined && /^(?:was|were|is|are|been|be|got)$/iu.test(b[pair[1] - 1] ?? '');
}

const negationIn = (words: readonly string[]): number =>
  words.findIndex(
    (word, i) => not.test(word) || (refusal.test(word) && words[i + 1]?.toLowerCase() === 'to'),
  );

/** What the negation stands before; -1 where it denies nothing that is told. */
function deniedAt(words: readonly string[], negated: number): number {
  let at = negated + 1;
  if (noDenial.test(words[at] ?? '')) return -1;
  while (between.test(words[at] ?? '')) at++;
  // "Will not get a refund": the verb itself is one of those.
  if (!isTelling(words[at] ?? '') && at > negated + 1) at--;
  return saying.test(words[at] ?? '') ? -1 : at;
}
