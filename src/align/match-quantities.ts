import { compareQuantities } from '../compare/quantities.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import type { QuantityClaim } from '../domain/claim.js';
import type { Bar } from '../domain/kinship.js';
import type { Quantity } from '../domain/quantity.js';
import { agreeingFigures, type Figure, figuresByMeasure, type Measure, size } from './figures.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import { type Tellingness, tellingness } from './tellingness.js';
import type { Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

/**
 * How alike two sentences must be for equal figures in them to be one fact. The rarer a figure,
 * the less it takes: nobody prints 34.6 million by chance, but "two" stands everywhere.
 * Start values: a study of ten events, where .08 gave precision .96 at recall .97.
 */
const likeSentences = {
  precise: 0,
  telling: 0.02,
  middling: 0.06,
  small: 0.15,
  weak: 0.3,
  vague: 0.3,
} as const satisfies Record<Tellingness, number>;
const moreIfOnlyCompatible = 0.07;
const moreIfOtherNoun = 0.15;
const lessIfSameNoun = 0.12;
const unlessMutual = 0.25;

/** What makes different figures rivals: the further apart they are, the liker their surroundings. */
const rivalSentence = 0.06;
const rivalSums = [
  { ratio: 1.25, sum: 0.15 },
  { ratio: 1.5, sum: 0.45 },
  { ratio: Infinity, sum: 0.8 },
] as const;
const rivalSumOfOtherNoun = 0.7;
/** Where one sentence says hardly more than the other, even far figures are rivals. */
const parallelRivals = 0.75;

/** All pairs of two figures' claims are looked at up to this many, else those that share a word. */
const fewPairs = 400;

/** Matches figures: equal ones first; what they leave unexplained on both sides may conflict. */
export function matchQuantities(
  witnesses: readonly Witness<QuantityClaim>[],
  surroundings: Surroundings,
  factors: UnitFactors,
): Matches {
  const matches = figuresByMeasure(witnesses).map((measure) => ({
    likes: likesIn(measure, surroundings, factors),
    rivals: rivalsIn(measure, surroundings, factors),
  }));
  return {
    likes: bestPairs(
      matches.flatMap(({ likes }) => likes),
      unlessMutual,
    ),
    rivals: bestPairs(
      matches.flatMap(({ rivals }) => rivals),
      Infinity,
    ),
  };
}

function likesIn(
  measure: Measure,
  surroundings: Surroundings,
  factors: UnitFactors,
): readonly Pair[] {
  return agreeingFigures(measure, factors).flatMap(([first, second, relation]) =>
    crossPairs(first, second, surroundings).filter(
      ({ a, b, likeness }) =>
        likeness.sentence >= leastSentence(a.claim.quantity, b.claim.quantity, relation),
    ),
  );
}

function leastSentence(a: Quantity, b: Quantity, relation: string): number {
  return (
    Math.max(likeSentences[tellingness(a)], likeSentences[tellingness(b)]) +
    (relation === 'equal' ? 0 : moreIfOnlyCompatible) +
    (otherNoun(a, b) ? moreIfOtherNoun : 0) -
    (sameNoun(a, b) ? lessIfSameNoun : 0)
  );
}

/** What the surroundings of two figures must reach for these to be paired. */
export function barsOfQuantities(
  a: QuantityClaim,
  b: QuantityClaim,
  relation: string,
): readonly Bar[] {
  if (relation === 'incomparable') return [];
  if (relation !== 'disjoint') {
    return [{ score: 'sentence', least: leastSentence(a.quantity, b.quantity, relation) }];
  }
  return [
    { score: 'sum', least: leastRivalSum(a, b) },
    { score: 'contained', least: parallelRivals },
  ];
}

/** Pairs of claims in different articles, one of each figure. */
function crossPairs(first: Figure, second: Figure, surroundings: Surroundings) {
  const all = first === second ? first.witnesses : [...first.witnesses, ...second.witnesses];
  const few = first.witnesses.length * second.witnesses.length <= fewPairs;
  const pairs = few
    ? first.witnesses.flatMap((a) => second.witnesses.map((b) => [a, b] as const))
    : pairsByWords(all, (witness) => surroundings.of(witness).sentence, surroundings.lexis);
  return pairs
    .filter(([a, b]) => (first === second ? a.order < b.order : a.order !== b.order))
    .map(([a, b]) => inOrder(a, b, surroundings));
}

function rivalsIn(
  measure: Measure,
  surroundings: Surroundings,
  factors: UnitFactors,
): readonly Pair[] {
  const figureOf = new Map(measure.flatMap((figure) => figure.witnesses.map((w) => [w, figure])));
  const sorted = [...figureOf.keys()].sort(
    (a, b) => a.order - b.order || a.claim.span[0] - b.claim.span[0],
  );
  return pairsByWords(sorted, (witness) => surroundings.of(witness).near, surroundings.lexis)
    .filter(([a, b]) => {
      const [left, right] = [figureOf.get(a) as Figure, figureOf.get(b) as Figure];
      return !left.heldBy.has(b.order) && !right.heldBy.has(a.order);
    })
    .filter(([a, b]) => clash(a.claim.quantity, b.claim.quantity, factors))
    .map(([a, b]) => inOrder(a, b, surroundings))
    .filter(
      ({ a, b, likeness }) =>
        likeness.sentence >= rivalSentence &&
        (likeness.sum >= leastRivalSum(a.claim, b.claim) || likeness.contained >= parallelRivals),
    );
}

/** A bare number beside an age may measure something else: it can agree, but not clash. */
function clash(a: Quantity, b: Quantity, factors: UnitFactors): boolean {
  const comparable =
    a.dimension === b.dimension || [a, b].every(({ dimension }) => isCount(dimension));
  return comparable && compareQuantities(a, b, factors).relation === 'disjoint';
}

const isCount = (dimension: Quantity['dimension']) =>
  dimension === 'count' || dimension === 'number';

/** What one rule recognises measures one thing, and needs no more than the nearest figures do. */
function leastRivalSum(one: QuantityClaim, other: QuantityClaim): number {
  const [a, b] = [one.quantity, other.quantity];
  if (one.recognised !== undefined && one.recognised === other.recognised) return rivalSums[0].sum;
  const apart = ratio(a, b);
  const bySize = rivalSums.find((least) => apart <= least.ratio)?.sum ?? Infinity;
  return otherNoun(a, b) ? Math.max(bySize, rivalSumOfOtherNoun) : bySize;
}

function inOrder(
  a: Witness<QuantityClaim>,
  b: Witness<QuantityClaim>,
  surroundings: Surroundings,
): Pair<QuantityClaim> {
  const [first, second] = a.order < b.order ? [a, b] : [b, a];
  return { a: first, b: second, likeness: surroundings.likeness(first, second) };
}

function otherNoun(a: Quantity, b: Quantity): boolean {
  return a.dimension === 'count' && b.dimension === 'count' && a.unit !== b.unit;
}

/** "two terms", "a two-term congressman": the noun tells what a small figure alone does not. */
const sameNoun = (a: Quantity, b: Quantity) =>
  a.unit !== null &&
  a.unit === b.unit &&
  a.dimension === b.dimension &&
  nounDimensions.has(a.dimension);

const nounDimensions: ReadonlySet<Quantity['dimension']> = new Set(['count', 'duration']);

function ratio(a: Quantity, b: Quantity): number {
  const [small, large] = [size(a), size(b)].map(Math.abs).sort((x, y) => x - y) as [number, number];
  return small === 0 ? Number.MAX_VALUE : large / small;
}
