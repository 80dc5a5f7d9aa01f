import { type Gap, isTelling, type Residue, tellingPairs } from './residue.js';

const not = /^(?:not|never)$|n['’]t$/iu;
/** "Refused to concede" is not "conceded". */
const refusal = /^(?:refus|declin)(?:e|es|ed|ing)$/iu;
/** What negates too, and what leaves open whether it is so. */
const unsure =
  /^(?:no|nor|neither|without|cannot|none|nobody|nothing|if|unless|whether|until|before|may|might|could|would|should|yet|but)$/iu;
/** "Not only", "not always": these negate a part, or nothing. */
const ofPart = /^(?:only|just|necessarily|always|all|every|enough|even|simply|merely|so|least)$/iu;
const manner = /ly$|^(?:be|been|being)$/u;
/** So much of the clause that says less is in both. */
const leastAlike = 0.8;
const leastKept = 3;

/**
 * Whether two clauses say the same, but for a "not" before one verb:
 *
 *     Tern has conceded the race for mayor.     Tern did not concede the race for mayor.
 */
export function oneNegated(residue: Residue): boolean {
  const { a, b, gaps } = residue;
  const [inA, inB] = [placesOf(a), placesOf(b)];
  if (inA.length + inB.length !== 1) return false;
  if ([...a, ...b].some((word) => unsure.test(word))) return false;
  const pairs = tellingPairs(residue);
  if (pairs.length < leastKept) return false;
  if (pairs.length < leastAlike * Math.min(tellingIn(a), tellingIn(b))) return false;
  const verb = inA.length === 1 ? verbBehind(a, inA[0] as number) : verbBehind(b, inB[0] as number);
  const side = inA.length === 1 ? 0 : 1;
  return (
    pairs.some((pair) => pair[side] === verb) &&
    gaps.every((gap) => tellingIn(a, gap.a) === 0 || tellingIn(b, gap.b) === 0)
  );
}

/** How many words tell something, what negates left out. */
const tellingIn = (words: readonly string[], [from, to]: Gap['a'] = [0, words.length]): number =>
  words.filter((word, i) => i >= from && i < to && isTelling(word) && !negates(words, i)).length;

const negates = (words: readonly string[], at: number) =>
  not.test(words[at] as string) || isRefused(words, at);

const placesOf = (words: readonly string[]) =>
  words.flatMap((_, i) => (negates(words, i) ? [i] : []));

const isRefused = (words: readonly string[], at: number) =>
  refusal.test(words[at] as string) && words[at + 1]?.toLowerCase() === 'to';

/** The place of the verb that is negated; -1 where only a part of what is said is. */
function verbBehind(words: readonly string[], at: number): number {
  let verb = isRefused(words, at) ? at + 2 : at + 1;
  if (ofPart.test(words[verb] ?? '')) return -1;
  while (manner.test(words[verb] ?? '')) verb++;
  return verb;
}
