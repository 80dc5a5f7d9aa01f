import { compareWording, type WordingComparison, wordingOf } from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import { bagOfTokens, cosine, overlapOf } from './bag.js';
import { besideLikes } from './neighbouring-remarks.js';
import { bestPairs, hasPartner, type Matches, type Pair } from './pair.js';
import { pairsByRuns } from './quote-runs.js';
import { versionsOfRemarks } from './remark-versions.js';
import { sameSpeaker } from './same-speaker.js';
import { sameUtterance } from './same-utterance.js';
import { speechesOf } from './speeches.js';
import type { Surroundings } from './surroundings.js';
import { rememberedFor, type Witness } from './witness.js';

/**
 * Matches quotations by their words: whole, contained and drifted ones, direct and indirect; then what
 * stands next to those, and versions of a remark. What differs between the wordings is for the rules
 * to say; here the utterance is found.
 */
export function matchQuotes(
  witnesses: readonly Witness<QuoteClaim>[],
  surroundings: Surroundings,
): Matches {
  const quoted = witnesses.filter(({ claim }) => claim.quote.form !== 'term');
  const wordingFor = rememberedFor(({ claim }: Witness<QuoteClaim>) => wordingOf(claim.words));
  const bagFor = rememberedFor((witness: Witness<QuoteClaim>) =>
    bagOfTokens(wordingFor(witness).tokens, surroundings.lexis),
  );
  const found: WordedPair[] = [];
  for (const [a, b] of pairsByRuns(quoted, wordingFor)) {
    const wording = compareWording(wordingFor(a), wordingFor(b));
    const isSame = sameUtterance(wording, {
      speaker: sameSpeaker(a, b),
      words: Math.min(wordingFor(a).keys.length, wordingFor(b).keys.length),
      shared: overlapOf(bagFor(a), bagFor(b), surroundings.lexis).weight,
      near: likenessNear(a, b, surroundings),
    });
    if (!isSame) continue;
    const likeness = { ...surroundings.likeness(a, b), sum: wording.overlap * 3 };
    found.push({ a, b, likeness, wording });
  }
  const likes = bestPairs(withoutExplained(found), 0);
  const speeches = speechesOf(quoted, wordingFor);
  const beside = besideLikes(speeches, likes, hasPartner(found), surroundings);
  const versions = versionsOfRemarks(speeches, hasPartner([...found, ...beside]), surroundings);
  return { likes: [...likes, ...beside, ...versions], rivals: [] };
}

interface WordedPair extends Pair<QuoteClaim> {
  readonly wording: WordingComparison;
}

/**
 * Drops what looks like another wording where the other article has the same words elsewhere: a
 * speaker who says a thing twice is quoted by each outlet with either sentence. And drops a part
 * where its own article prints the whole too, which says all that the part could.
 */
function withoutExplained(pairs: readonly WordedPair[]): readonly WordedPair[] {
  const faithful = placesOf(pairs.filter(({ wording }) => wording.relation !== 'drift'));
  const whole = placesOf(pairs.filter(({ wording }) => wording.relation === 'same'));
  return pairs.filter(({ a, b, wording: { relation, edits } }) => {
    const [short, long] = a.claim.words.length <= b.claim.words.length ? [a, b] : [b, a];
    if (relation === 'drift') {
      const isLoose = edits.some(({ place }) => place !== 'inside');
      return (
        !faithful.has(placeOf(short, long.order)) &&
        !(isLoose && faithful.has(placeOf(long, short.order)))
      );
    }
    return relation === 'same' || !whole.has(placeOf(long, short.order));
  });
}

/** Which quotation has its like in which article. */
const placesOf = (pairs: readonly WordedPair[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(({ a, b }) => [placeOf(a, b.order), placeOf(b, a.order)]));

const placeOf = ({ claim }: Witness<QuoteClaim>, order: number) => `${claim.id} ${order}`;

function likenessNear(a: Witness, b: Witness, { of, lexis }: Surroundings): number {
  const [left, right] = [of(a).near, of(b).near];
  return cosine(left, right, overlapOf(left, right, lexis));
}
