import { compareTimes } from '../compare/times.js';
import type { TimeClaim } from '../domain/claim.js';
import type { Bar } from '../domain/kinship.js';
import { overlapOf } from './bag.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import type { Likeness, Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

/**
 * Articles name many dates, so an equal one says less than an equal figure, and a different one
 * next to nothing: of 2,966 pairs of different dates in a study, 11 were conflicts.
 */
const alike = {
  equal: { sentence: 0.06, sum: 0.26 },
  within: { sentence: 0.07, sum: 0.44 },
  disjoint: { sentence: 0.2, sum: 0.7 },
} as const;
/** In the news of one day everything happens "on Friday" and "today": those say least. */
const anyDay = { sum: 0.55, contained: 0.28, leastSum: 0.36 } as const;
const unlessMutual = 0.3;
/** A day lies in every mention of its year: only weeks and months say enough to be refined… */
const coarsest: ReadonlySet<string> = new Set(['weekend', 'week', 'month']);
/** … or years in sentences that are very like. */
const withinAny = { sentence: 0.2, sum: 0.9 } as const;
/** Where one sentence says hardly more than the other, it is about the same thing. */
const parallel = { contained: 0.65, words: 2 } as const;
const parallelRivals = { contained: 0.75, words: 2 } as const;
const rivalWords = 3;

/** Matches times of like surroundings: the same or one inside the other, else possible rivals. */
export function matchTimes(
  witnesses: readonly Witness<TimeClaim>[],
  surroundings: Surroundings,
): Matches {
  const likes: Pair[] = [];
  const rivals: Pair[] = [];
  const named = namedIn(witnesses);
  const sentence = (witness: Witness) => surroundings.of(witness).sentence;
  for (const [a, b] of pairsByWords(witnesses, sentence, surroundings.lexis)) {
    const { relation } = compareTimes(a.claim.time, b.claim.time);
    if (relation === 'incomparable' || relation === 'overlapping') continue;
    const likeness = surroundings.likeness(a, b);
    const around = { likeness, words: sharedNearby(a, b, surroundings) };
    if (relation === 'equal' && agrees(a, b, around)) likes.push({ a, b, likeness });
    if (relation === 'within' && refines(a, b, around)) likes.push({ a, b, likeness });
    if (relation === 'disjoint' && conflicts(around) && !named(a, b) && !named(b, a)) {
      rivals.push({ a, b, likeness });
    }
  }
  return { likes: bestPairs(likes, unlessMutual), rivals: bestPairs(rivals, Infinity) };
}

/** What the surroundings of two times must reach for these to be paired. */
export function barsOfTimes(a: TimeClaim, b: TimeClaim, relation: string): readonly Bar[] {
  if (relation === 'incomparable' || relation === 'overlapping') return [];
  const areAnyDay = relation === 'equal' && isAnyDay(a) && isAnyDay(b);
  const { sum } = areAnyDay ? anyDay : alike[relation as keyof typeof alike];
  const { contained } = relation === 'disjoint' ? parallelRivals : parallel;
  return [
    { score: 'sum', least: sum },
    { score: 'contained', least: contained },
  ];
}

interface Around {
  readonly likeness: Likeness;
  /** How many words are shared close to both times. */
  readonly words: number;
}

const exceeds = (likeness: Likeness, least: Pick<Likeness, 'sentence' | 'sum'>) =>
  likeness.sentence >= least.sentence && likeness.sum >= least.sum;

const runs = ({ likeness, words }: Around, least: { contained: number; words: number }) =>
  likeness.contained >= least.contained && words >= least.words;

function agrees(a: Witness<TimeClaim>, b: Witness<TimeClaim>, around: Around): boolean {
  if (runs(around, parallel)) return true;
  const { likeness } = around;
  if (!exceeds(likeness, alike.equal)) return false;
  if (!isAnyDay(a.claim) || !isAnyDay(b.claim)) return true;
  return (
    likeness.sum >= anyDay.sum ||
    (likeness.sum >= anyDay.leastSum && likeness.contained >= anyDay.contained)
  );
}

/** A day that no date is printed of: "Friday", "today". */
const isAnyDay = ({ time, words }: TimeClaim) => time.grain === 'day' && !/\d/.test(words);

function refines(a: Witness<TimeClaim>, b: Witness<TimeClaim>, around: Around): boolean {
  const telling = [a, b].every(
    ({ claim: { time } }) =>
      time.type !== 'date' || time.grain === 'day' || coarsest.has(time.grain),
  );
  const least = telling ? alike.within : withinAny;
  return exceeds(around.likeness, least) || runs(around, parallel);
}

const conflicts = (around: Around) =>
  (exceeds(around.likeness, alike.disjoint) && around.words >= rivalWords) ||
  runs(around, parallelRivals);

const sharedNearby = (a: Witness, b: Witness, { of, lexis }: Surroundings) =>
  overlapOf(of(a).near, of(b).near, lexis).words;

/** Whether the second one's article also names the first one's time, and so explains it. */
function namedIn(witnesses: readonly Witness<TimeClaim>[]) {
  const named = new Set(witnesses.map(({ order, claim }) => `${order} ${claim.time.value}`));
  return (time: Witness<TimeClaim>, other: Witness) =>
    named.has(`${other.order} ${time.claim.time.value}`);
}
