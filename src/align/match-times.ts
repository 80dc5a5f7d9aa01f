import { compareTimes } from '../compare/times.js';
import type { TimeClaim } from '../domain/claim.js';
import { overlapOf } from './bag.js';
import { agrees, conflicts, refines } from './bars-of-times.js';
import { namingOf } from './explained.js';
import { leadDays } from './lead-days.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

/** How like two sentences must be where another pair is the better one for one side. */
const unlessMutual = 0.3;

/** Matches times of like surroundings: the same or one inside the other, else possible rivals. */
export function matchTimes(
  witnesses: readonly Witness<TimeClaim>[],
  surroundings: Surroundings,
  isOfFigure: (time: Witness<TimeClaim>) => boolean,
  tellOneThing: (a: Witness, b: Witness) => boolean,
): Matches {
  const likes: Pair[] = [];
  const rivals: Pair<TimeClaim>[] = [];
  const naming = namingOf(witnesses, surroundings);
  const areLeadDays = leadDays(witnesses);
  const leads: Pair<TimeClaim>[] = [];
  const sentence = (witness: Witness) => surroundings.of(witness).sentence;
  for (const [a, b] of pairsByWords(witnesses, sentence, surroundings.lexis)) {
    if (isOfFigure(a) && isOfFigure(b)) continue;
    const { relation } = compareTimes(a.claim.time, b.claim.time);
    if (relation === 'incomparable' || relation === 'overlapping') continue;
    const likeness = surroundings.likeness(a, b);
    const around = { likeness, words: sharedNearby(a, b, surroundings) };
    if (relation === 'equal' && agrees(a.claim, b.claim, around)) likes.push({ a, b, likeness });
    if (relation === 'within' && refines(a.claim, b.claim, around)) likes.push({ a, b, likeness });
    if (relation !== 'disjoint') continue;
    if (areLeadDays(a, b)) leads.push({ a, b, likeness, areOfLeads: true });
    const ofOneThing = tellOneThing(a, b);
    if (!conflicts(a.claim, b.claim, around, ofOneThing)) continue;
    const named = [naming(a, b), naming(b, a)];
    if (named.includes('nearby')) continue;
    rivals.push({
      a,
      b,
      likeness,
      ...(named.includes('afar') && { isNamedAfar: true }),
      ...(ofOneThing && { tellOneThing: true }),
    });
  }
  const likest = bestPairs(rivals, Infinity, ({ a, b }) =>
    Number(a.claim.time.grain === b.claim.time.grain),
  );
  return { likes: bestPairs(likes, unlessMutual), rivals: [...likest, ...bestPairs(leads, 0)] };
}

const sharedNearby = (a: Witness, b: Witness, { of, lexis }: Surroundings) =>
  overlapOf(of(a).near, of(b).near, lexis).words;
