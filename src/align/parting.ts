import type { Slot, SlotName } from '../domain/fact.js';
import { wordSet } from '../domain/word-set.js';
import { countOneFate } from './fates.js';
import { isMargin } from './margin.js';
import { areNearFigures } from './near-figures.js';
import type { Pair } from './pair.js';
import type { Thesaurus } from './thesaurus.js';
import type { Witness } from './witness.js';

/** Slots that must not differ between rivals: else they are two facts, and not one in dispute. */
const partsRivals: ReadonlySet<SlotName> = new Set([
  'subject',
  'concept',
  'basis',
  'unit',
  'role',
  'period',
  'holder',
]);
/** What a sentence may name in another place than the other one does. */
const namesTopic: ReadonlySet<SlotName> = new Set(['subject', 'concept']);

/** The slots by which two rivals speak of two things. */
export function parting(
  slots: readonly Slot[],
  pair: Pair,
  thesaurus: Thesaurus,
): readonly SlotName[] {
  if (pair.areOfLeads || pair.isNamedAfar) return unlessOneAct(slots, pair, thesaurus);
  const { a, b } = pair;
  const isFreed = (slot: Slot) =>
    (slot.name === 'unit' && pair.areOfOtherUnits === true) ||
    (slot.name === 'subject' && areAges(a, b)) ||
    (slot.name === 'concept' && (countOneFate(a, b) || (isMargin(a) && isMargin(b)))) ||
    (slot.name === 'subject' && countOneFate(a, b) && !areNames(slot)) ||
    (slot.name === 'subject' && areOfOneMatch(slot, a, b, thesaurus)) ||
    (slot.name === 'subject' && areOneCount(pair, slots) && !areNames(slot)) ||
    (slot.name === 'holder' && isCountedTwice(pair, slots)) ||
    (slot.name === 'subject' &&
      (areTimesOfOneAct(pair, slots) || pair.tellOneThing === true) &&
      !areNames(slot)) ||
    (areNearFigures(a.claim, b.claim) && isOfOneThing(slot, slots, thesaurus)) ||
    (namesTopic.has(slot.name) && isPutOtherwise(slot, slots, pair, thesaurus));
  return slots
    .filter((slot) => slot.match === 'different' && partsRivals.has(slot.name) && !isFreed(slot))
    .map(({ name }) => name);
}

/**
 * What keeps two times apart that not their words alone bring together: only of one participant's
 * one act are they two days of one thing. Whether one said, urged or warned, it is one speech; whose
 * act it was may be left open where much the same is told.
 */
function unlessOneAct(
  slots: readonly Slot[],
  { likeness }: Pair,
  thesaurus: Thesaurus,
): readonly SlotName[] {
  const isOne = ({ name, match, a, b }: Slot) => {
    if (match === 'same' || match === 'compatible') return true;
    if (name === 'predicate') return thesaurus.areSayings(a ?? '', b ?? '');
    return match === 'unknown' && isSameAct(slots) && likeness.sum >= likeEnough;
  };
  return slots
    .filter((slot) => (slot.name === 'subject' || slot.name === 'predicate') && !isOne(slot))
    .map(({ name }) => name);
}

const likeEnough = 0.6;

/** Whose age it is, its concept says, and not who did what at that age. */
const areAges = (...pair: readonly Witness[]) =>
  pair.every(({ claim }) => claim.kind === 'quantity' && claim.quantity.dimension === 'age');

/** "Velm beat Ostrel 3-1", "Ostrel lost 2-1 to Velm": a score has two sides, and both name both. */
const areOfOneMatch = (slot: Slot, a: Witness, b: Witness, { isNamedIn }: Thesaurus) =>
  [a, b].every(({ claim }) => claim.kind === 'quantity' && claim.quantity.dimension === 'score') &&
  slot.a !== null &&
  slot.b !== null &&
  isNamedIn(slot.a, sentenceOf(b)) &&
  isNamedIn(slot.b, sentenceOf(a));

const isSameAct = (slots: readonly Slot[]) =>
  slots.some(({ name, match }) => name === 'predicate' && match === 'same');

/** In sentences so alike the same act is one act, whatever its doer is called there. */
const likeSentences = 0.8;

/** "The ministry of ports announced on Monday", "the cabinet announced on Tuesday", and much the same. */
const areTimesOfOneAct = ({ a, b, likeness }: Pair, slots: readonly Slot[]) =>
  [a, b].every(({ claim }) => claim.kind === 'time') &&
  likeness.sum >= likeSentences &&
  isSameAct(slots);

/**
 * "The trial followed 400 children", "the results come from 460 children", and much the same: what
 * is counted tells more than whose it is, unless two do one act, "the navy bought 14 boats".
 */
const areOneCount = ({ a, b, likeness }: Pair, slots: readonly Slot[]) =>
  [a, b].every(({ claim }) => claim.kind === 'quantity' && claim.quantity.dimension === 'count') &&
  ['concept', 'unit'].every((name) => isAlike(slots, name)) &&
  !isSameAct(slots) &&
  likeness.sum >= likeSentences;

/** "3,000 marched, police said", "10,000 marched, organisers said": one crowd, counted by two. */
const isCountedTwice = ({ a, b, likeness }: Pair, slots: readonly Slot[]) =>
  [a, b].every(({ claim }) => claim.kind === 'quantity' && claim.quantity.dimension === 'count') &&
  ['concept', 'unit'].every((name) => isAlike(slots, name)) &&
  isSameAct(slots) &&
  likeness.sum >= likeSentences;

const isAlike = (slots: readonly Slot[], name: string) =>
  slots.some((slot) => slot.name === name && ['same', 'compatible'].includes(slot.match));

/**
 * What figures so near that they may well be one measure are said of: the same act of two subjects
 * is two facts ("the navy bought 14 boats"), another act may be told of another side of the matter
 * ("claims dropped 29,000", "filings reached 348,000"). "A single dose" and "the one-dose vaccine" are one.
 */
function isOfOneThing(slot: Slot, slots: readonly Slot[], thesaurus: Thesaurus): boolean {
  const { name, a, b } = slot;
  if (a === null || b === null) return false;
  if (name === 'concept') return thesaurus.shareWord(a, b);
  return name === 'subject' && !areNames(slot) && (!isSameAct(slots) || thesaurus.shareWord(a, b));
}

/**
 * Whether one sentence also names what the other is about: "The harbour board said that
 * fees fell", "Fees fell, a report of the harbour board showed". Two names stay two: "the Navy said
 * that the Coastguard bought 14". What its date stands before must be named itself: "the ban after
 * the Jan. 6 riot" dates no ban.
 */
function isPutOtherwise(
  slot: Slot,
  slots: readonly Slot[],
  { a, b }: Pair,
  thesaurus: Thesaurus,
): boolean {
  if (slot.a === null || slot.b === null || areNames(slot)) return false;
  const isNamed = [
    thesaurus.isNamedIn(slot.a, sentenceOf(b)),
    thesaurus.isNamedIn(slot.b, sentenceOf(a)),
  ];
  const act = slots.find(({ name }) => name === 'predicate');
  const isDated = [act?.a, act?.b].map((verb) => slot.name === 'subject' && verb === null);
  return isNamed.some(Boolean) && isNamed.every((named, side) => named || !isDated[side]);
}

const areNames = ({ a, b }: Slot) => [a, b].every((phrase) => phrase !== null && isName(phrase));

const isName = (phrase: string) =>
  !noNames.has(phrase) && phrase.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** Words with a capital where they open a sentence. */
const noNames = wordSet('Nobody None Everyone Everybody Police Officials Authorities');

const sentenceOf = ({ article, claim }: Witness) =>
  article.reading.article.text.slice(...claim.sentence);
