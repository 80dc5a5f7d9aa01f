import { relateQuantities } from '../compare/quantities.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import type { QuantityClaim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import { addsUpAmong } from './adds-up.js';
import { areAllAndPart } from './all-or-part.js';
import { areLike, areRivals, countOthers } from './bars-of-quantities.js';
import { countsPart, countsRest, isOfOneAlone } from './counts-part.js';
import { explainedBy } from './explained.js';
import { otherFates } from './fates.js';
import {
  agreeingFigures,
  type Figure,
  figuresByMeasure,
  isCount,
  type Measure,
  size,
} from './figures.js';
import { areNear, areOneSlip, timesApart } from './near-figures.js';
import { ownExact } from './own-exact.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import { mayMeasureOne } from './same-measure.js';
import type { Surroundings } from './surroundings.js';
import type { Thesaurus } from './thesaurus.js';
import { earlierFirst, inTextOrder, type Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

/** How like two sentences must be where another pair is the better one for one side. */
const unlessMutual = 0.25;

/** All pairs of two figures' claims are looked at up to this many, else those that share a word. */
const fewPairs = 400;

/** Matches figures: equal ones first; what they leave unexplained on both sides may conflict. */
export function matchQuantities(
  witnesses: readonly Witness<QuantityClaim>[],
  surroundings: Surroundings,
  factors: UnitFactors,
  thesaurus: Thesaurus,
): Matches {
  const matches = figuresByMeasure(witnesses).map((measure) => ({
    likes: likesIn(measure, surroundings, factors, thesaurus),
    rivals: rivalsIn(measure, surroundings, factors, thesaurus),
  }));
  const rivals = matches.flatMap(({ rivals }) => rivals);
  return {
    likes: bestPairs(
      outdoneBy(
        rivals,
        matches.flatMap(({ likes }) => likes),
        thesaurus,
        factors,
      ),
      unlessMutual,
    ),
    rivals: bestPairs(rivals, Infinity, ({ a, b }) =>
      rankOf(a.claim.quantity, b.claim.quantity, thesaurus),
    ),
  };
}

/**
 * Drops likes of two nouns, and figures that only round to each other, where the other article measures
 * the same in words more alike: "three match points" is told of by its "two match points", and not by
 * its "three finals"; a turnout of 42.7 % by its turnout of 47.2 %, and not by the 42 % of a party.
 */
function outdoneBy(
  rivals: readonly Pair<QuantityClaim>[],
  likes: readonly Pair<QuantityClaim>[],
  thesaurus: Thesaurus,
  factors: UnitFactors,
): readonly Pair<QuantityClaim>[] {
  const isSame = (a: Quantity, b: Quantity) =>
    !countOthers(a, b, thesaurus) &&
    ((size(a) === size(b) && (a.value === null) === (b.value === null)) ||
      relateQuantities(a, b, factors).relation === 'equal');
  const best = new Map<string, number>();
  const key = (one: Witness, other: Witness) => `${one.claim.id} ${other.order}`;
  for (const { a, b, likeness } of rivals) {
    const [one, other] = [a.claim.quantity, b.claim.quantity];
    if (!isOfOneNoun(one, other, thesaurus) || one.of !== other.of) continue;
    for (const side of [key(a, b), key(b, a)])
      best.set(side, Math.max(best.get(side) ?? 0, likeness.sum));
  }
  return likes.filter(
    ({ a, b, likeness }) =>
      isSame(a.claim.quantity, b.claim.quantity) ||
      [key(a, b), key(b, a)].every((side) => (best.get(side) ?? 0) <= likeness.sum),
  );
}

const isOfOneNoun = (a: Quantity, b: Quantity, thesaurus: Thesaurus) =>
  a.unit !== null &&
  b.unit !== null &&
  a.dimension === b.dimension &&
  !countOthers(a, b, thesaurus);

/** Of rivals those of one noun come first, before all the nearest and what may be one slip. */
function rankOf(a: Quantity, b: Quantity, thesaurus: Thesaurus): number {
  if (countOthers(a, b, thesaurus)) return 0;
  if (areOneSlip(a, b)) return 3;
  return areNear(a, b) ? 2 : 1;
}

function likesIn(
  measure: Measure,
  surroundings: Surroundings,
  factors: UnitFactors,
  thesaurus: Thesaurus,
): readonly Pair<QuantityClaim>[] {
  const { rulesOut } = ownExact(surroundings, factors);
  return agreeingFigures(measure, factors).flatMap(([first, second, relation]) => {
    const ofFirst = new Set(first.witnesses);
    const meansOther = (one: Witness<QuantityClaim>) =>
      ofFirst.has(one)
        ? rulesOut(first, one, second.quantity)
        : rulesOut(second, one, first.quantity);
    const isOne = relation === 'equal' || size(first.quantity) === size(second.quantity);
    const both = isOne ? none : printedBoth(first, second);
    return crossPairs(first, second, surroundings).filter(
      ({ a, b, likeness }) =>
        areLike(a.claim.quantity, b.claim.quantity, relation, likeness, thesaurus) &&
        !areAllAndPart(a, b) &&
        !both.has(a.order) &&
        !both.has(b.order) &&
        (isOne || (!meansOther(a) && !meansOther(b))),
    );
  });
}

const none: ReadonlySet<number> = new Set();

/** Articles that print both: "to 6.1% from 6%" rounds neither of the two. */
function printedBoth(first: Figure, second: Figure): ReadonlySet<number> {
  const [ours, theirs] = [first, second].map(
    ({ witnesses }) => new Set(witnesses.map(({ order }) => order)),
  ) as [Set<number>, Set<number>];
  return new Set([...ours].filter((order) => theirs.has(order)));
}

/** Pairs of claims in different articles, one of each figure. */
function crossPairs(first: Figure, second: Figure, surroundings: Surroundings) {
  // In one row: words lead to so many claims, and not to those of one figure alone.
  const all = first === second ? first.witnesses : inTextOrder(first.witnesses, second.witnesses);
  const ofFirst = new Set(first.witnesses);
  const few = first.witnesses.length * second.witnesses.length <= fewPairs;
  const pairs = few
    ? first.witnesses.flatMap((a) => second.witnesses.map((b) => [a, b] as const))
    : pairsByWords(all, (witness) => surroundings.of(witness).sentence, surroundings.lexis);
  return pairs
    .filter(([a, b]) =>
      first === second
        ? a.order < b.order
        : a.order !== b.order && ofFirst.has(a) !== ofFirst.has(b),
    )
    .map(([a, b]) => pairOf(a, b, surroundings));
}

function rivalsIn(
  measure: Measure,
  surroundings: Surroundings,
  factors: UnitFactors,
  thesaurus: Thesaurus,
): readonly Pair<QuantityClaim>[] {
  const figureOf = new Map(measure.flatMap((figure) => figure.witnesses.map((w) => [w, figure])));
  const sorted = inTextOrder(...measure.map(({ witnesses }) => witnesses));
  const isExplained = explainedBy(surroundings, ownExact(surroundings, factors).isRounding);
  const haveOtherFates = otherFates();
  const measureOne = mayMeasureOne();
  const addUp = addsUpAmong(sorted, haveOtherFates);
  return pairsByWords(sorted, (witness) => surroundings.of(witness).near, surroundings.lexis)
    .filter(([a, b]) => {
      const [left, right] = [figureOf.get(a) as Figure, figureOf.get(b) as Figure];
      return !isExplained(left, a, b) && !isExplained(right, b, a);
    })
    .filter(([a, b]) => clash(a.claim.quantity, b.claim.quantity, factors))
    .filter(([a, b]) => areBothParts(a, b) && !countsRest(a, b))
    .filter(([a, b]) => isOfOneAlone(a) === isOfOneAlone(b))
    .filter(([a, b]) => measureOne(a, b))
    .filter(([a, b]) => !haveOtherFates(a, b) && !addUp(a, b))
    .map(([a, b]) => pairOf(a, b, surroundings))
    .filter(({ a, b, likeness }) => areRivals(a.claim, b.claim, likeness, thesaurus));
}

/** "another $6 million" beside "as well as $7 million": of sums, the words around tell the part. */
const areBothParts = (a: Witness<QuantityClaim>, b: Witness<QuantityClaim>) =>
  countsPart(a) === countsPart(b) ||
  (a.claim.quantity.dimension === 'currency' && areNear(a.claim.quantity, b.claim.quantity));

/**
 * A bare number beside an age may measure something else, and so may two ordinals of which one does
 * not say what it numbers: they can agree, but not clash. Nor do minutes and years.
 */
function clash(a: Quantity, b: Quantity, factors: UnitFactors): boolean {
  if (a.dimension === 'ordinal' && (!a.concept || !b.concept)) return false;
  if (isOfClock(a) !== isOfClock(b) || isFarBare(a, b)) return false;
  const comparable = a.dimension === b.dimension || (isCount(a) && isCount(b));
  return comparable && relateQuantities(a, b, factors).relation === 'disjoint';
}

/** "Two died", "the dead were 41 and 56": a bare number so far away counts no such thing. */
const isFarBare = (a: Quantity, b: Quantity): boolean =>
  isCount(a) && isCount(b) && (a.unit === null) !== (b.unit === null) && timesApart(a, b) > farBare;
const farBare = 5;

/** Spans of time that a clock shows, and no calendar. */
const isOfClock = ({ unit }: Quantity) => unit !== null && clockUnits.has(unit);
const clockUnits: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

function pairOf(
  one: Witness<QuantityClaim>,
  other: Witness<QuantityClaim>,
  surroundings: Surroundings,
): Pair<QuantityClaim> {
  const [a, b] = earlierFirst(one, other);
  return { a, b, likeness: surroundings.likeness(a, b) };
}
