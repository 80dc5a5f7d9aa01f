import { compareTimes } from '../compare/times.js';
import type { TimeClaim } from '../domain/claim.js';
import type { TimeExpression } from '../domain/time-expression.js';
import { sharedIds } from './bag.js';
import type { Likeness } from './context.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

/**
 * Articles name many dates, so an equal one says less than an equal figure, and a different one
 * next to nothing: of 2,966 pairs of different dates in a study, 11 were conflicts.
 */
const alike = {
  equal: { sentence: 0.08, sum: 0.36 },
  within: { sentence: 0.07, sum: 0.44 },
} as const;
const unlessMutual = 0.3;
/** A day lies in every mention of its year: only weeks and months say enough to be refined. */
const coarsest: ReadonlySet<string> = new Set(['weekend', 'week', 'month']);

const rival = { sentence: 0.3, sum: 0.9 } as const;
const rivalWords = 3;

/** Matches times of like surroundings: the same or one inside the other, else possible rivals. */
export function matchTimes(
  witnesses: readonly Witness<TimeClaim>[],
  surroundings: Surroundings,
): Matches {
  const likes: Pair[] = [];
  const rivals: Pair[] = [];
  const explained = daysByArticle(witnesses);
  for (const [a, b] of pairsByWords(
    witnesses,
    (w) => surroundings.of(w).sentence,
    surroundings.lexis,
  )) {
    const likeness = surroundings.likeness(a, b);
    const pair = { a, b, likeness };
    const { relation } = compareTimes(a.claim.time, b.claim.time);
    if (relation === 'equal' && exceeds(likeness, alike.equal)) likes.push(pair);
    if (relation === 'within' && refines(a.claim.time, b.claim.time)) {
      if (exceeds(likeness, alike.within)) likes.push(pair);
    }
    if (relation === 'disjoint' && exceeds(likeness, rival)) {
      const shared = sharedIds(surroundings.of(a).near, surroundings.of(b).near).length;
      const unexplained =
        !explained.get(b.order)?.has(a.claim.time.value) &&
        !explained.get(a.order)?.has(b.claim.time.value);
      if (shared >= rivalWords && unexplained && sameGrain(a.claim.time, b.claim.time))
        rivals.push(pair);
    }
  }
  return { likes: bestPairs(likes, unlessMutual), rivals: bestPairs(rivals, Infinity) };
}

const exceeds = (likeness: Likeness, least: Likeness) =>
  likeness.sentence >= least.sentence && likeness.sum >= least.sum;

function daysByArticle(
  witnesses: readonly Witness<TimeClaim>[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const values = new Map<number, Set<string>>();
  for (const { order, claim } of witnesses) {
    const known = values.get(order) ?? new Set();
    values.set(order, known.add(claim.time.value));
  }
  return values;
}

function refines(a: TimeExpression, b: TimeExpression): boolean {
  return [a, b].every(
    ({ grain, type }) => type !== 'date' || grain === 'day' || coarsest.has(grain),
  );
}

const sameGrain = (a: TimeExpression, b: TimeExpression) =>
  a.grain === b.grain && a.type === b.type;
