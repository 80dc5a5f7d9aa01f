import { sameName } from '../compare/names.js';
import type { QuantityClaim } from '../domain/claim.js';
import type { Bar } from '../domain/kinship.js';
import type { Quantity } from '../domain/quantity.js';
import { areNear, areOneSlip, timesApart } from './near-figures.js';
import { sameRole } from './slots/role.js';
import type { Likeness } from './surroundings.js';
import { type Tellingness, tellingness } from './tellingness.js';
import type { Thesaurus } from './thesaurus.js';

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
/** In long sentences it may be the words next to equal figures that are alike. */
const likeNearby = 0.7;
const moreIfOnlyCompatible = 0.07;
const moreIfOtherNoun = 0.15;
const lessIfSameNoun = 0.12;

/** What makes different figures rivals: the further apart they are, the liker their surroundings. */
const rivalSentence = 0.06;
const nearRivalSentence = 0.03;
const rivalSums = [
  { ratio: 1.25, sum: 0.15 },
  { ratio: 1.5, sum: 0.45 },
  { ratio: Infinity, sum: 0.8 },
] as const;
const rivalSumOfOtherNoun = 0.7;
const nearRivalSumOfOtherNoun = 0.25;
/** Where one sentence says hardly more than the other, even far figures are rivals. */
const parallelRivals = 0.75;

/** Knows what two nouns name. */
type Nouns = Pick<Thesaurus, 'sameThing'>;

/** Whether surroundings so alike make one fact of two figures that are equal or compatible. */
export const areLike = (
  a: Quantity,
  b: Quantity,
  relation: string,
  likeness: Likeness,
  nouns: Nouns,
): boolean =>
  likeness.sentence >= leastSentence(a, b, relation, nouns) ||
  (relation === 'equal' && likeness.sum >= likeNearby);

/** Whether surroundings so alike make possible rivals of two different figures. */
export const areRivals = (
  a: QuantityClaim,
  b: QuantityClaim,
  likeness: Likeness,
  nouns: Nouns,
): boolean =>
  sameRole(a.quantity.change, b.quantity.change) !== 'different' &&
  likeness.sentence >= (areNear(a.quantity, b.quantity) ? nearRivalSentence : rivalSentence) &&
  (likeness.sum >= leastRivalSum(a, b, nouns) || likeness.contained >= parallelRivals);

/** What the surroundings of two figures must reach for these to be paired. */
export function barsOfQuantities(
  a: QuantityClaim,
  b: QuantityClaim,
  relation: string,
  nouns: Nouns,
): readonly Bar[] {
  if (relation === 'incomparable') return [];
  if (relation !== 'disjoint') {
    return [{ score: 'sentence', least: leastSentence(a.quantity, b.quantity, relation, nouns) }];
  }
  return [
    { score: 'sum', least: leastRivalSum(a, b, nouns) },
    { score: 'contained', least: parallelRivals },
  ];
}

function leastSentence(a: Quantity, b: Quantity, relation: string, nouns: Nouns): number {
  const least =
    Math.max(likeSentences[tellingness(a)], likeSentences[tellingness(b)]) +
    (relation === 'equal' ? 0 : moreIfOnlyCompatible) +
    (countOthers(a, b, nouns) ? moreIfOtherNoun : 0);
  if (!sameNoun(a, b)) return least;
  // A noun in common makes a small figure no more telling than a middling one.
  return Math.min(least, Math.max(likeSentences.middling, least - lessIfSameNoun));
}

/** What one rule recognises measures one thing, and needs no more than the nearest figures do. */
function leastRivalSum(one: QuantityClaim, other: QuantityClaim, nouns: Nouns): number {
  const [a, b] = [one.quantity, other.quantity];
  if (areOfOnePerson(a, b)) return 0;
  if (one.recognised !== undefined && one.recognised === other.recognised) return rivalSums[0].sum;
  const apart = areOneSlip(a, b) ? 1 : timesApart(a, b);
  const bySize = rivalSums.find((least) => apart <= least.ratio)?.sum ?? Infinity;
  if (!countOthers(a, b, nouns)) return bySize;
  return Math.max(bySize, areNear(a, b) ? nearRivalSumOfOtherNoun : rivalSumOfOtherNoun);
}

/** "Jane Smith, 27,", "Smith, a 28-year-old": nobody has two ages. */
const areOfOnePerson = (a: Quantity, b: Quantity) =>
  a.dimension === 'age' &&
  b.dimension === 'age' &&
  a.concept !== undefined &&
  b.concept !== undefined &&
  sameName(a.concept, b.concept) !== 'different';

/** Whether two figures count by two nouns: "40 homes" and "40 boats", but not "40 households". */
export const countOthers = (a: Quantity, b: Quantity, { sameThing }: Nouns): boolean =>
  a.dimension === 'count' &&
  b.dimension === 'count' &&
  a.unit !== b.unit &&
  (a.unit === null || b.unit === null || sameThing(a.unit, b.unit) !== 'same');

/** "two terms", "a two-term congressman": the noun tells what a small figure alone does not. */
const sameNoun = (a: Quantity, b: Quantity) =>
  a.unit !== null &&
  a.unit === b.unit &&
  a.dimension === b.dimension &&
  nounDimensions.has(a.dimension);

const nounDimensions: ReadonlySet<Quantity['dimension']> = new Set(['count', 'duration']);
