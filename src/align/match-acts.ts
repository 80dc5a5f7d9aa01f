import { compareQuantities } from '../compare/quantities.js';
import { compareTimes } from '../compare/times.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import type { Claim, TimeClaim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import { isBrief } from '../domain/segments.js';
import type { TimeExpression } from '../domain/time-expression.js';
import { hasPartner, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

/** A sentence with more figures is a table. */
const mostClaims = 12;

/**
 * Figures and times of texts of a sentence or two, in which words are too few to tell by: be they
 * equal or different, they are one fact where both tell one act of one participant.
 *
 *     It was opened in 1931.      Arlo Lock was opened to all ships in 1932.
 *
 * What the other text prints too is explained, and conflicts with nothing.
 *
 * @param likes what was matched already, and so settles what its claims are
 */
export function matchActs(
  witnesses: readonly Witness[],
  likes: readonly Pair[],
  surroundings: Surroundings,
  factors: UnitFactors,
): readonly Pair[] {
  const relationOf = (a: Witness, b: Witness) => relate(a.claim, b.claim, factors);
  const byArticle = briefOnes(witnesses);
  const isExplained = (one: Witness, { order }: Witness) =>
    byArticle.get(order)?.some((other) => agree.has(relationOf(one, other)));
  const isSettled = hasPartner(likes);
  const sentence = (witness: Witness) => surroundings.of(witness).sentence;
  return pairsByWords([...byArticle.values()].flat(), sentence, surroundings.lexis)
    .filter(([a, b]) => !isSettled(a, b) && !isSettled(b, a))
    .filter(([a, b]) => {
      const relation = relationOf(a, b);
      if (relation === 'disjoint') return !isExplained(a, b) && !isExplained(b, a);
      return agree.has(relation);
    })
    .map(([a, b]) => ({ a, b, likeness: surroundings.likeness(a, b) }));
}

/** By the places of their articles. */
function briefOnes(witnesses: readonly Witness[]): ReadonlyMap<number, readonly Witness[]> {
  const brief = new Map<number, Witness[]>();
  for (const witness of witnesses) {
    if (!isBrief(witness.article.reading)) continue;
    const known = brief.get(witness.order);
    if (known) known.push(witness);
    else brief.set(witness.order, [witness]);
  }
  for (const [order, { length }] of brief) if (length > mostClaims) brief.delete(order);
  return brief;
}

const agree: ReadonlySet<string | undefined> = new Set(['equal', 'compatible', 'within']);

/** Counts of two nouns measure two things, and a bare number may be part of a name. */
function measureSame(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.dimension === 'number') return false;
  if (a.dimension === 'ordinal') return a.concept !== undefined && b.concept !== undefined;
  return a.dimension !== 'count' || a.unit === b.unit;
}

function relate(a: Claim, b: Claim, factors: UnitFactors) {
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(named(a), named(b)).relation;
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return undefined;
  if (!measureSame(a.quantity, b.quantity)) return undefined;
  return compareQuantities(a.quantity, b.quantity, factors).relation;
}

/** Without its preposition: what a verb makes of a time, "began in 1931", is only known when tagged. */
const named = ({ time: { relation: _, ...time } }: TimeClaim): TimeExpression => time;
