import type { Slot, SlotName } from '../domain/fact.js';
import { areNear } from './near-figures.js';
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
  a: Witness,
  b: Witness,
  thesaurus: Thesaurus,
): readonly SlotName[] {
  const isFreed = (slot: Slot) =>
    (slot.name === 'subject' && areAges(a, b)) ||
    (areNearFigures(a, b) && isOfOneThing(slot, slots, thesaurus)) ||
    (namesTopic.has(slot.name) && isPutOtherwise(slot, a, b, thesaurus));
  return slots
    .filter((slot) => slot.match === 'different' && partsRivals.has(slot.name) && !isFreed(slot))
    .map(({ name }) => name);
}

/** Whose age it is, its concept says, and not who did what at that age. */
const areAges = (...pair: readonly Witness[]) =>
  pair.every(({ claim }) => claim.kind === 'quantity' && claim.quantity.dimension === 'age');

const areNearFigures = ({ claim: a }: Witness, { claim: b }: Witness) =>
  a.kind === 'quantity' && b.kind === 'quantity' && areNear(a.quantity, b.quantity);

/**
 * What figures so near that they may well be one measure are said of: the same act of two subjects
 * is two facts ("the navy bought 14 boats"), another act may be told of another side of the matter
 * ("claims dropped 29,000", "filings reached 348,000").
 */
function isOfOneThing({ name, a, b }: Slot, slots: readonly Slot[], thesaurus: Thesaurus): boolean {
  if (a === null || b === null) return false;
  if (name === 'concept') return thesaurus.shareWord(a, b);
  const isSameAct = slots.some(({ name, match }) => name === 'predicate' && match === 'same');
  return name === 'subject' && !isSameAct && !(isName(a) && isName(b));
}

/**
 * Whether one sentence also names what the other is about: "The harbour board said that
 * fees fell", "Fees fell, a report of the harbour board showed". Two names stay two: "the Navy said
 * that the Coastguard bought 14".
 */
const isPutOtherwise = ({ a, b }: Slot, one: Witness, other: Witness, thesaurus: Thesaurus) =>
  a !== null &&
  b !== null &&
  !(isName(a) && isName(b)) &&
  (thesaurus.isNamedIn(a, sentenceOf(other)) || thesaurus.isNamedIn(b, sentenceOf(one)));

const isName = (phrase: string) => phrase.split(' ').every((word) => /^\p{Lu}/u.test(word));

const sentenceOf = ({ article, claim }: Witness) =>
  article.reading.article.text.slice(...claim.sentence);
