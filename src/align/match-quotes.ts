import { sameName } from '../compare/names.js';
import { compareWording, type WordingComparison } from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import { pairsByRuns, tellingRun } from './quote-runs.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';

/** "dictator", "no deal": a fragment is the same one only where speaker or topic are. */
const fragmentSentence = 0.2;

/**
 * Matches quotations by their words: whole, contained and drifted ones, direct and indirect.
 * What differs between the wordings is for the rules to say; here the utterance is found.
 */
export function matchQuotes(
  witnesses: readonly Witness<QuoteClaim>[],
  surroundings: Surroundings,
): Matches {
  const likes: Pair[] = [];
  for (const [a, b] of pairsByRuns(witnesses)) {
    const wording = compareWording(a.claim.words, b.claim.words);
    if (wording.relation === 'different') continue;
    const { sentence } = surroundings.likeness(a, b);
    if (wording.run < tellingRun && !sameFragment(a, b, wording, sentence)) continue;
    likes.push({ a, b, likeness: { sentence, sum: wording.overlap * 3 } });
  }
  return { likes: bestPairs(likes, 0), rivals: [] };
}

function sameFragment(
  a: Witness<QuoteClaim>,
  b: Witness<QuoteClaim>,
  { relation }: WordingComparison,
  sentence: number,
): boolean {
  if (relation === 'drift') return false;
  const { speaker: left } = a.claim.quote;
  const { speaker: right } = b.claim.quote;
  const sameSpeaker =
    left !== undefined && right !== undefined && sameName(left, right) !== 'different';
  return sameSpeaker || sentence >= fragmentSentence;
}
