import type { Claim } from '../domain/claim.js';
import type { Likeness } from './surroundings.js';
import type { Witness } from './witness.js';

/** Two claims of different articles that may speak of the same thing; `a` stands first. */
export interface Pair<Kind extends Claim = Claim> {
  readonly a: Witness<Kind>;
  readonly b: Witness<Kind>;
  readonly likeness: Likeness;
}

/** What matching one kind of claim yields. */
export interface Matches {
  /** Equal or compatible, in like surroundings: the same fact. */
  readonly likes: readonly Pair[];
  /** Different, in very like surroundings, and explained by nothing else: a possible conflict. */
  readonly rivals: readonly Pair[];
}

/**
 * Of all pairs, those that are the best that one of their sides has in the other's article.
 * Where it is the best for one side only, it needs a likeness of at least `unlessMutual`.
 */
export function bestPairs(pairs: readonly Pair[], unlessMutual: number): readonly Pair[] {
  const best = new Map<string, Pair>();
  const keep = (key: string, pair: Pair) => {
    const known = best.get(key);
    if (!known || pair.likeness.sum > known.likeness.sum) best.set(key, pair);
  };
  for (const pair of pairs) {
    keep(`${pair.a.claim.id} ${pair.b.order}`, pair);
    keep(`${pair.b.claim.id} ${pair.a.order}`, pair);
  }
  return pairs.filter((pair) => {
    const forA = best.get(`${pair.a.claim.id} ${pair.b.order}`) === pair;
    const forB = best.get(`${pair.b.claim.id} ${pair.a.order}`) === pair;
    return (forA && forB) || ((forA || forB) && pair.likeness.sentence >= unlessMutual);
  });
}
