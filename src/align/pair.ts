import { byCodeUnits } from '../domain/by-code-units.js';
import type { Claim } from '../domain/claim.js';
import { isBrief } from '../domain/segments.js';
import type { Likeness } from './surroundings.js';
import type { Witness } from './witness.js';

/** Two claims of different articles that may speak of the same thing; `a` stands first. */
export interface Pair<Kind extends Claim = Claim> {
  readonly a: Witness<Kind>;
  readonly b: Witness<Kind>;
  readonly likeness: Likeness;
  /** Brought together by standing in the leads of two articles, whatever the words around. */
  readonly areOfLeads?: true;
  /** Two times of which the other article names one as well, in another matter. */
  readonly isNamedAfar?: true;
  /** Two times whose sentences have a telling figure or a quotation in common. */
  readonly tellOneThing?: true;
  /** The same number of two units that have no common measure. */
  readonly areOfOtherUnits?: true;
}

/** What matching one kind of claim yields. */
export interface Matches {
  /** Equal or compatible, in like surroundings: the same fact. */
  readonly likes: readonly Pair[];
  /** Different, in very like surroundings, and explained by nothing else: a possible conflict. */
  readonly rivals: readonly Pair[];
}

/** Whether two texts are each of a sentence or two: such are set side by side for their one topic. */
export const areBrief = (a: Witness, b: Witness): boolean =>
  isBrief(a.article.reading) && isBrief(b.article.reading);

/** Asks of pairs whether one of them sets a claim beside some claim of another's article. */
export function hasPartner(pairs: readonly Pair[]): (one: Witness, other: Witness) => boolean {
  const key = ({ claim }: Witness, { order }: Witness) => `${claim.id} ${order}`;
  const known = new Set(pairs.flatMap(({ a, b }) => [key(a, b), key(b, a)]));
  return (one, other) => known.has(key(one, other));
}

/** What the cheap keys found in one story. */
export interface StoryPairs extends Matches {
  /** Of brief texts: one fact, equal or different, where both tell one act of one participant. */
  readonly acts: readonly ActPair[];
}

export interface ActPair extends Pair {
  /** Equal, or one inside the other. */
  readonly agrees: boolean;
}

/**
 * A claim keeps its so many likest others at most: in a large story they lead through one another
 * to all the rest, and links grow with the claims and not with their square.
 */
const mostLinks = 24;

/**
 * Orders pairs: the likest first; of equals the one in liker sentences, then what stands earlier in its
 * articles and has the lesser words. The order of the articles themselves does not count.
 */
export function byLikeness(x: Pair, y: Pair): number {
  return (
    apart(y.likeness.sum, x.likeness.sum) ||
    apart(y.likeness.sentence, x.likeness.sentence) ||
    apart(y.likeness.contained, x.likeness.contained) ||
    placeOf(x) - placeOf(y) ||
    byCodeUnits(wordsOf(x), wordsOf(y))
  );
}

/** Sums of the same weights in another order differ in their last digits. */
const apart = (a: number, b: number) => (Math.abs(a - b) < 1e-9 ? 0 : a - b);

/** The sentences in which a pair stands, for looking up what else stands there. */
export const byPlaces = ({ a, b }: Pick<Pair, 'a' | 'b'>): string =>
  `${a.order}:${a.sentence} ${b.order}:${b.sentence}`;

const placeOf = ({ a, b }: Pair) => a.claim.span[0] + b.claim.span[0];

const wordsOf = ({ a, b }: Pair) => [a.claim.words, b.claim.words].sort(byCodeUnits).join('\n');

/**
 * Of all pairs, those that are the best that one of their sides has in the other's article.
 * Where it is the best for one side only, it needs a likeness of at least `unlessMutual`.
 *
 * @param rank pairs of a higher rank are better than all others, however alike those are
 */
export function bestPairs<Kind extends Claim>(
  pairs: readonly Pair<Kind>[],
  unlessMutual: number,
  rank: (pair: Pair<Kind>) => number = () => 0,
): readonly Pair<Kind>[] {
  const ranks = new Map<Pair, number>(pairs.map((pair) => [pair, rank(pair)]));
  const isBetter = (pair: Pair, known: Pair) => {
    const above = (ranks.get(pair) ?? 0) - (ranks.get(known) ?? 0);
    return above === 0 ? byLikeness(pair, known) < 0 : above > 0;
  };
  const best = new Map<Witness, Map<number, Pair>>();
  const bestOf = (one: Witness, other: Witness) => best.get(one)?.get(other.order);
  const keep = (one: Witness, other: Witness, pair: Pair) => {
    const known = bestOf(one, other);
    if (known && !isBetter(pair, known)) return;
    const byArticle = best.get(one) ?? new Map<number, Pair>();
    best.set(one, byArticle.set(other.order, pair));
  };
  for (const pair of pairs) {
    keep(pair.a, pair.b, pair);
    keep(pair.b, pair.a, pair);
  }
  const chosen = pairs.filter((pair) => {
    const forA = bestOf(pair.a, pair.b) === pair;
    const forB = bestOf(pair.b, pair.a) === pair;
    return (forA && forB) || ((forA || forB) && pair.likeness.sentence >= unlessMutual);
  });
  return likestOf(chosen);
}

/** Drops pairs that are among the likest of neither of their sides. */
function likestOf<Kind extends Claim>(pairs: readonly Pair<Kind>[]): readonly Pair<Kind>[] {
  const links = new Map<Witness, number>();
  const isFull = (witness: Witness) => (links.get(witness) ?? 0) >= mostLinks;
  const link = (witness: Witness) => links.set(witness, (links.get(witness) ?? 0) + 1);
  const kept = new Set<Pair>();
  for (const pair of [...pairs].sort(byLikeness)) {
    if (isFull(pair.a) && isFull(pair.b)) continue;
    kept.add(pair);
    link(pair.a);
    link(pair.b);
  }
  return kept.size === pairs.length ? pairs : pairs.filter((pair) => kept.has(pair));
}
