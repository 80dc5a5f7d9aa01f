import { relateQuantities } from '../compare/quantities.js';
import { compareTimes } from '../compare/times.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import type { Claim, TimeClaim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import { isBrief } from '../domain/segments.js';
import type { TimeExpression } from '../domain/time-expression.js';
import { areAllAndPart } from './all-or-part.js';
import { countsRest } from './counts-part.js';
import { isCount } from './figures.js';
import { type ActPair, hasPartner, type Pair } from './pair.js';
import { mayMeasureOne } from './same-measure.js';
import type { Surroundings } from './surroundings.js';
import type { Thesaurus } from './thesaurus.js';
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
 * Which of them do is known when they are tagged (`oneAct`).
 *
 * @param likes what was matched already: of figures, it settles what they are; of times, which stand
 *   in every other sentence, it only may
 */
export function matchActs(
  witnesses: readonly Witness[],
  likes: readonly Pair[],
  surroundings: Surroundings,
  factors: UnitFactors,
  thesaurus: Thesaurus,
): readonly ActPair[] {
  const brief = [...briefOnes(witnesses).values()].flat();
  const isSettled = hasPartner(likes);
  const measureOne = mayMeasureOne();
  /** "And nine others", "room for 40": neither is at odds with how many there were. */
  const mayBeAtOdds = (a: Witness, b: Witness) =>
    !countsRest(a, b) && (a.claim.kind === 'time' || measureOne(a, b));
  const sentence = (witness: Witness) => surroundings.of(witness).sentence;
  return pairsByWords(brief, sentence, surroundings.lexis).flatMap(([a, b]) => {
    const relation = relate(a.claim, b.claim, factors, thesaurus);
    const agrees = agree.has(relation) && !areAllAndPart(a, b);
    if (!agrees && (relation !== 'disjoint' || !mayBeAtOdds(a, b))) return [];
    const mayDiffer = !agrees && a.claim.kind === 'time';
    if (!mayDiffer && (isSettled(a, b) || isSettled(b, a))) return [];
    return [{ a, b, likeness: surroundings.likeness(a, b), agrees }];
  });
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

/** Counts of two things measure two things, and a bare number may be part of a name. */
function measureSame(a: Quantity, b: Quantity, { sameThing }: Thesaurus): boolean {
  if (isCount(a) && isCount(b)) {
    const [left, right] = [a, b].map(({ unit, concept }) => unit ?? concept);
    return left !== undefined && right !== undefined && sameThing(left, right) === 'same';
  }
  if (a.dimension !== b.dimension) return false;
  return a.dimension !== 'ordinal' || (a.concept !== undefined && b.concept !== undefined);
}

/** "14 steam ferries" of "40 ferries", "no European title" beside "four titles". */
function isPart(part: Quantity, whole: Quantity): boolean {
  if (part.dimension !== 'count' || whole.dimension !== 'count') return false;
  const [few, many] = [part, whole].map(({ value, low }) => value ?? low ?? 0) as [number, number];
  const [narrow, wide] = [adjectives(part), adjectives(whole)];
  return few < many && narrow.length > wide.length && wide.every((word) => narrow.includes(word));
}

/** What stands before the noun that is counted. */
const adjectives = ({ concept = '' }: Quantity): readonly string[] =>
  concept.toLowerCase().split(' ').slice(0, -1);

function relate(a: Claim, b: Claim, factors: UnitFactors, thesaurus: Thesaurus) {
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(named(a), named(b)).relation;
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return undefined;
  if (!measureSame(a.quantity, b.quantity, thesaurus)) return undefined;
  if (isPart(a.quantity, b.quantity) || isPart(b.quantity, a.quantity)) return undefined;
  return relateQuantities(a.quantity, b.quantity, factors).relation;
}

/** Without its preposition: what a verb makes of a time, "began in 1931", is only known when tagged. */
const named = ({ time: { relation: _, ...time } }: TimeClaim): TimeExpression => time;
