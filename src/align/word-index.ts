import type { Bag } from './bag.js';
import type { Lexis } from './lexis.js';
import type { Witness } from './witness.js';

/** A claim is looked up by so many of its rarest words, and a word leads to so many claims. */
const wordsPerClaim = 8;
const claimsPerWord = 40;
/** Among so few claims every pair is looked at. */
const fewClaims = 150;

/**
 * Finds, for each claim, the earlier ones that share a rare word with it. Cost grows with the
 * claims and not with their square: in a story of a thousand articles each claim meets the first
 * claims that stand under its words, and through them all others.
 */
export function pairsByWords<Kind extends Witness>(
  witnesses: readonly Kind[],
  bag: (witness: Kind) => Bag,
  lexis: Lexis,
): readonly (readonly [earlier: Kind, later: Kind])[] {
  if (witnesses.length <= fewClaims) return allPairs(witnesses);
  const postings = new Map<number, Kind[]>();
  const pairs: (readonly [Kind, Kind])[] = [];
  for (const witness of witnesses) {
    const met = new Set<Kind>();
    for (const word of rarest(bag(witness), lexis)) {
      const posted = postings.get(word);
      if (posted === undefined) {
        postings.set(word, [witness]);
        continue;
      }
      for (const other of posted) if (other.order !== witness.order) met.add(other);
      if (posted.length < claimsPerWord) posted.push(witness);
    }
    for (const other of met) pairs.push([other, witness]);
  }
  return pairs;
}

function allPairs<Kind extends Witness>(witnesses: readonly Kind[]) {
  return witnesses.flatMap((later, i) =>
    witnesses
      .slice(0, i)
      .filter(({ order }) => order !== later.order)
      .map((earlier) => [earlier, later] as const),
  );
}

function rarest({ ids }: Bag, lexis: Lexis): readonly number[] {
  return [...ids]
    .sort((a, b) => lexis.weight(b) - lexis.weight(a) || a - b)
    .slice(0, wordsPerClaim);
}
