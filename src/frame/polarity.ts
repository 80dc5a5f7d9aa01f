import { rememberWords } from '../compare/remember-words.js';
import type { Polarity } from '../domain/claim.js';
import type { Token } from '../domain/framed.js';
import type { TokenRange } from './clause.js';

const negations = new Set([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'without',
  'cannot',
  'none',
  'nobody',
]);
/** "no fewer than 40", "not only", "not since 1989 has it won": these negate no claim. */
const afterNegation = new Set([
  'only',
  'just',
  'fewer',
  'less',
  'more',
  'least',
  'later',
  'earlier',
  'since',
  'until',
]);
const endings = new Set(['stop', 'stops', 'stopped', 'stopping', 'cease', 'ceases', 'ceased']);
const negatingVerbs = new Set(['failed', 'refused', 'declined', 'denies', 'denied']);

/** Most words negate nothing, whatever stands beside them. */
const mayNegate = rememberWords(
  (word) =>
    negations.has(word) ||
    endings.has(word) ||
    negatingVerbs.has(word) ||
    word === 'yet' ||
    word === 'short' ||
    word.endsWith("n't"),
);

/** "Claims declined to a new low": where a figure fell to, and nothing refused. */
const level = /^(?:an?|the|its|their|just|about|nearly|around|below|under)$|^[\d$£€]/;

/** "on Monday said he did not agree": what comes behind these is another clause's. */
const newSubjects = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'that', 'who', ',']);

/** How many tokens before a claim a negation still reaches it. */
const reach = 9;
/** And how many behind it: "40 of the ships in the harbour were not insured". */
const reachBehind = 7;

/**
 * Whether the clause of a claim negates it:
 *
 *     The bank will not raise rates to 5 %        no fewer than 40 people
 *                   ^^^              ^^^  negated                 ^^ affirmed
 */
export function polarityAt(
  tokens: readonly Token[],
  claim: TokenRange,
  clause: TokenRange,
): Polarity {
  const from = Math.max(clause[0], claim[0] - reach);
  for (let i = claim[0] - 1; i >= from; i--) {
    if (negates(tokens, i, claim[0]) && !isOfOneNoun(tokens, i, claim[0])) return 'negated';
  }
  // "25 % tariffs will not be imposed": the claim is the subject of a negated verb.
  const to = Math.min(clause[1], claim[1] + reachBehind);
  for (let i = claim[1]; i < to; i++) {
    const word = (tokens[i] as Token).word;
    if (newSubjects.has(word)) break;
    const isAdverb = word === 'not' || word === 'never' || word.endsWith("n't");
    if (isAdverb && negates(tokens, i)) return 'negated';
  }
  return 'affirmed';
}

/** "She left no note, three witnesses said": "no" goes with its noun, up to a comma at most. */
const isOfOneNoun = (tokens: readonly Token[], no: number, claim: number) =>
  tokens[no]?.word === 'no' && tokens.slice(no, claim).some(({ word }) => word === ',');

/** Whether a clause negates what it says: "Nobody was hurt" is beyond us, "was not hurt" is read. */
export function polarityOf(tokens: readonly Token[], [from, to]: TokenRange): Polarity {
  for (let i = from; i < to; i++) if (negates(tokens, i)) return 'negated';
  return 'affirmed';
}

/** @param claim where what may be negated begins; "ruled out" itself can be */
function negates(tokens: readonly Token[], index: number, claim = Infinity): boolean {
  const word = tokens[index]?.word ?? '';
  if (!mayNegate(word)) return false;
  const at = (offset: number) => tokens[index + offset]?.word ?? '';
  if (negatingVerbs.has(word)) return at(1) === 'to' && at(2) !== 'rule' && !level.test(at(2));
  // "will stop selling 40 planes": will sell them no more.
  if (endings.has(word)) return at(1).endsWith('ing');
  // "has yet to pay", "stopped short of paying"
  if (word === 'yet') return at(1) === 'to';
  if (word === 'short') return at(1) === 'of' && at(-1).startsWith('stop');
  // "at No. 3": a number.
  if (word === 'no' && at(1) === '.') return false;
  // "has not ruled out": who does not exclude it holds it for possible.
  const excludes = index + 1 < claim && at(1).startsWith('rule');
  return !excludes && !afterNegation.has(at(1));
}
