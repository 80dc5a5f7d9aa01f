import type { TimeClaim } from '../domain/claim.js';
import type { Bar } from '../domain/kinship.js';
import type { Likeness } from './surroundings.js';

/**
 * Articles name many dates, so an equal one says less than an equal figure, and a different one
 * next to nothing: of 2,966 pairs of different dates in a study, 11 were conflicts.
 */
const alike = {
  equal: { sentence: 0.06, sum: 0.26 },
  within: { sentence: 0.07, sum: 0.44 },
  disjoint: { sentence: 0.12, sum: 0.6 },
} as const;
/** In the news of one day everything happens "on Friday" and "today": those say least. */
const anyDay = { sum: 0.55, contained: 0.28, leastSum: 0.36 } as const;
/** A day lies in every mention of its year: only days, weeks and months say enough to be refined… */
const tellingGrains: ReadonlySet<string> = new Set(['day', 'weekend', 'week', 'month']);
/** … or years in sentences that are very like. */
const withinAny = { sentence: 0.2, sum: 0.9 } as const;
/** Years and dates in figures are named more rarely than days of the week. */
const ofDates = { sentence: 0.12, sum: 0.45 } as const;
const ofOneThing = { sentence: 0.08, sum: 0.3 } as const;
/** Where one sentence says hardly more than the other, it is about the same thing. */
const parallel = { contained: 0.65, words: 2 } as const;
const parallelRivals = { contained: 0.75, words: 2 } as const;
const rivalWords = 2;

/** What stands around two times, compared. */
export interface Around {
  readonly likeness: Likeness;
  /** How many words are shared close to both times. */
  readonly words: number;
}

const reaches = (likeness: Likeness, least: Pick<Likeness, 'sentence' | 'sum'>) =>
  likeness.sentence >= least.sentence && likeness.sum >= least.sum;

const runAlong = ({ likeness, words }: Around, least: { contained: number; words: number }) =>
  likeness.contained >= least.contained && words >= least.words;

/** Whether two equal times are one fact. */
export function agrees(a: TimeClaim, b: TimeClaim, around: Around): boolean {
  if (runAlong(around, parallel)) return true;
  const { likeness } = around;
  if (!reaches(likeness, alike.equal)) return false;
  if (!isAnyDay(a) || !isAnyDay(b)) return true;
  return (
    likeness.sum >= anyDay.sum ||
    (likeness.sum >= anyDay.leastSum && likeness.contained >= anyDay.contained)
  );
}

/** A day that no date is printed of: "Friday", "today". */
const isAnyDay = ({ time, words }: TimeClaim) => time.grain === 'day' && !/\d/.test(words);

/** Whether a time is the finer telling of another that it lies in. */
export function refines(a: TimeClaim, b: TimeClaim, around: Around): boolean {
  const least = isTelling(a) && isTelling(b) ? alike.within : withinAny;
  return reaches(around.likeness, least) || runAlong(around, parallel);
}

const isTelling = ({ time }: TimeClaim) => time.type !== 'date' || tellingGrains.has(time.grain);

const areDates = (a: TimeClaim, b: TimeClaim) =>
  a.time.grain === b.time.grain && [a, b].every(({ words }) => /\d/.test(words));

/** Whether two different times may be at odds; less is asked where both tell one thing (`tellOneThing`). */
export const conflicts = (a: TimeClaim, b: TimeClaim, around: Around, tellOneThing: boolean) =>
  (reaches(around.likeness, areDates(a, b) ? ofDates : alike.disjoint) &&
    around.words >= rivalWords) ||
  runAlong(around, parallelRivals) ||
  (tellOneThing && a.time.grain === b.time.grain && reaches(around.likeness, ofOneThing));

/** What the surroundings of two times must reach for these to be paired. */
export function barsOfTimes(a: TimeClaim, b: TimeClaim, relation: string): readonly Bar[] {
  if (relation === 'incomparable' || relation === 'overlapping') return [];
  const { contained } = relation === 'disjoint' ? parallelRivals : parallel;
  return [
    { score: 'sum', least: leastSum(a, b, relation as keyof typeof alike) },
    { score: 'contained', least: contained },
  ];
}

function leastSum(a: TimeClaim, b: TimeClaim, relation: keyof typeof alike): number {
  if (relation === 'equal' && isAnyDay(a) && isAnyDay(b)) return anyDay.sum;
  if (relation === 'within' && !(isTelling(a) && isTelling(b))) return withinAny.sum;
  return alike[relation].sum;
}
