import type { Claim } from '../../domain/claim.js';
import type { Slot } from '../../domain/fact.js';
import type { Thesaurus } from '../thesaurus.js';
import { whenBoth } from './when-both.js';

/** @param areBrief whether each stands in a text of a sentence or two, which has one topic */
export const sameSubject = (
  a: Claim,
  b: Claim,
  thesaurus: Thesaurus,
  areBrief: boolean,
): Slot['match'] => (areBrief && areOneTopic(a, b) ? 'compatible' : sameDoer(a, b, thesaurus));

/** "It was opened in 1931", "The lock was opened in 1931" beside "Arlo Lock was opened in 1932". */
const areOneTopic = (a: Claim, b: Claim) =>
  (isTopic(a) && (isTopic(b) ? !a.subject || !b.subject : isNamed(b))) ||
  (isTopic(b) && isNamed(a));

const isTopic = ({ qualifiers }: Claim) => qualifiers?.subject === 'topic';
const isNamed = ({ subject = '' }: Claim) => /\p{Lu}/u.test(subject);

/**
 * Where what is counted is the subject of one, nothing is known of who did it: "the blaze killed 14
 * people", "14 people died". Nor where it is somebody's, or who tells of it.
 */
function sameDoer(a: Claim, b: Claim, { sameThing }: Thesaurus): Slot['match'] {
  const match = whenBoth(a.subject, b.subject, (one, other) =>
    closest([one, ...alsoOf(a)], [other, ...alsoOf(b)], sameThing),
  );
  const isCounted = (claim: Claim) =>
    claim.kind === 'quantity' &&
    [claim.quantity.unit, claim.quantity.concept].some(
      (counted) => counted && sameThing(claim.subject ?? '', counted) !== 'different',
    );
  const isUntold = (claim: Claim) => isCounted(claim) || standsForAnother(claim);
  return match === 'different' && (isUntold(a) || isUntold(b)) ? 'unknown' : match;
}

const anothers = /^(?:its?|his|hers?|their|they|he|she|we|our|this|these|those)\b/i;

/** "Its base will shut", "the court found that three were sold": a figure's doer stands elsewhere. */
const standsForAnother = ({ kind, subject = '', holder }: Claim): boolean =>
  kind === 'quantity' && (anothers.test(subject) || subject === holder);

/** What else a subject is called in its sentence: "Ada Brenner, known as Nola Ray". */
const alsoOf = ({ qualifiers }: Claim) => qualifiers?.also?.split('; ') ?? [];

/** How the likest two of some names of two things stand to each other. */
function closest(
  some: readonly string[],
  others: readonly string[],
  compare: (a: string, b: string) => Slot['match'],
): Slot['match'] {
  const matches = some.flatMap((one) => others.map((other) => compare(one, other)));
  return (['same', 'compatible'] as const).find((match) => matches.includes(match)) ?? 'different';
}
