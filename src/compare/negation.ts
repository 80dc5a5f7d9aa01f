import { isOneAct } from './firmness.js';
import { likenessOf, type Residue, tellingPairs } from './residue.js';

const not = /^(?:not|never|cannot|no)$|n['’]t$/iu;
/** "Refused to concede" is not "conceded". */
const refusal = /^(?:refus|declin)(?:e|es|ed|ing)$/iu;
/** "not only", "not just", "not least": nothing is denied. */
const noDenial =
  /^(?:only|just|least|longer|more|fewer|less|later|doubt|matter|one|way|merely|simply|necessarily|all|every|everyone|always|enough|alone|so)$/iu;
/** "if it does not", "until it did", "nobody": nothing is told, or denied twice. */
const open =
  /^(?:if|unless|whether|would|could|might|may|should|without|lest|until|before|nor|neither|none|nobody|nothing)$/iu;
/** Who did not say, know or want it may have done so since, of another thing. */
const inner =
  /^(?:sa(?:y|ys|id)|tell|tells|told|know|knows|knew|known|think|thinks|thought|believe[sd]?|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|want(?:ed|s)?|need(?:ed|s)?|expect(?:ed|s)?|seem(?:ed|s)?|mean(?:s|t)?|like[sd]?|see|saw|seen|recall(?:ed)?|remember(?:ed)?|sure|clear)$/iu;
/** What may stand between it and the verb. */
const between = /ly$|^(?:yet|ever|even|also|now|then|still|been|be|being|have|had|to|get)$/iu;
const leastAlike = 0.75;
const leastKept = 3;

/**
 * Whether the first of two clauses that are alike else denies what the second tells:
 *
 *     The firm was not fined by the port over the rafts.     The firm was fined by the port over the rafts.
 */
export function denies(residue: Residue): boolean {
  const { a, b } = residue;
  const negated = negationIn(a);
  if (negated < 0 || negationIn(b) >= 0) return false;
  if ([...a, ...b].some((word) => open.test(word))) return false;
  if (tellingPairs(residue).length < leastKept || likenessOf(residue) < leastAlike) return false;
  const denied = deniedAt(a, negated);
  return tellingPairs(residue).some(([i]) => i === denied) && isOneAct(residue, denied);
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
  return inner.test(words[at] ?? '') ? -1 : at;
}
