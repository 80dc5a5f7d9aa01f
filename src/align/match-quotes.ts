import { sameName } from '../compare/names.js';
import {
  compareWording,
  type Wording,
  type WordingComparison,
  wordingOf,
} from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import { type Bag, bagOf, overlapOf } from './bag.js';
import type { Lexis } from './lexis.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import { pairsByRuns, tellingRun } from './quote-runs.js';
import type { Surroundings } from './surroundings.js';
import { rememberedFor, type Witness } from './witness.js';

/**
 * Matches quotations by their words: whole, contained and drifted ones, direct and indirect.
 * What differs between the wordings is for the rules to say; here the utterance is found.
 */
export function matchQuotes(
  witnesses: readonly Witness<QuoteClaim>[],
  surroundings: Surroundings,
): Matches {
  const quoted = witnesses.filter(({ claim }) => claim.quote.form !== 'term');
  const wordingFor = rememberedFor(({ claim }: Witness<QuoteClaim>) => wordingOf(claim.words));
  const bagFor = rememberedFor((witness: Witness<QuoteClaim>) =>
    bagOfWords(wordingFor(witness), surroundings.lexis),
  );
  const found: WordedPair[] = [];
  for (const [a, b] of pairsByRuns(quoted, wordingFor)) {
    const wording = compareWording(wordingFor(a), wordingFor(b));
    if (wording.relation === 'different') continue;
    const { weight: shared } = overlapOf(bagFor(a), bagFor(b), surroundings.lexis);
    const around = surroundings.likeness(a, b);
    const { sentence } = around;
    const known = { speaker: sameSpeaker(a, b), sentence, shared };
    const same =
      wording.run < tellingRun ? sameFragment(wording, known) : sameUtterance(wording, known);
    if (same) found.push({ a, b, likeness: { ...around, sum: wording.overlap * 3 }, wording });
  }
  return { likes: bestPairs(withoutExplained(found), 0), rivals: [] };
}

interface WordedPair extends Pair<QuoteClaim> {
  readonly wording: WordingComparison;
}

/**
 * Drops what looks like another wording where the other article has the same words elsewhere: a
 * speaker who says a thing twice is quoted by each outlet with either sentence.
 */
function withoutExplained(pairs: readonly WordedPair[]): readonly Pair[] {
  const faithful = new Set(
    pairs
      .filter(({ wording }) => wording.relation !== 'drift')
      .flatMap(({ a, b }) => [`${a.claim.id} ${b.order}`, `${b.claim.id} ${a.order}`]),
  );
  return pairs.filter(({ a, b, wording }) => {
    if (wording.relation !== 'drift') return true;
    const [short, long] = a.claim.words.length <= b.claim.words.length ? [a, b] : [b, a];
    return !faithful.has(`${short.claim.id} ${long.order}`);
  });
}

interface Known {
  readonly speaker: boolean;
  /** Likeness of the sentences around. */
  readonly sentence: number;
  /** What the shared words weigh: stock phrases weigh little. */
  readonly shared: number;
}

/** "no deal", "a disgrace": a fragment is the same one only where speaker or topic are. */
function sameFragment({ relation, run }: WordingComparison, { speaker, sentence, shared }: Known) {
  if (relation === 'drift') return false;
  if (run === 1 && relation !== 'same') return speaker && sentence >= 0.3;
  return sentence >= 0.2 || (speaker && (shared >= 2 || run === 3));
}

/** "I'm not going to get ahead of …": a stock opening is no utterance. */
function sameUtterance({ relation, run }: WordingComparison, { sentence, shared }: Known) {
  const weighty = shared >= 6 || (relation === 'same' && run >= 5);
  return weighty || (shared >= 3 && sentence >= 0.3);
}

function sameSpeaker(a: Witness<QuoteClaim>, b: Witness<QuoteClaim>): boolean {
  const [left, right] = [a.claim.quote.speaker, b.claim.quote.speaker];
  return left !== undefined && right !== undefined && sameName(left, right) !== 'different';
}

const bagOfWords = ({ keys }: Wording, lexis: Lexis): Bag =>
  bagOf(lexis.ids(keys.map((word) => ({ word }))), lexis);
