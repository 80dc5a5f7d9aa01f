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
export const parting = (
  slots: readonly Slot[],
  a: Witness,
  b: Witness,
  thesaurus: Thesaurus,
): readonly SlotName[] =>
  slots.flatMap((slot) =>
    slot.match === 'different' &&
    partsRivals.has(slot.name) &&
    !(slot.name === 'subject' && areAges(a, b)) &&
    !(namesTopic.has(slot.name) && areNearFigures(a, b)) &&
    !(namesTopic.has(slot.name) && isPutOtherwise(slot, a, b, thesaurus))
      ? [slot.name]
      : [],
  );

/** Whose age it is, its concept says, and not who did what at that age. */
const areAges = (...pair: readonly Witness[]) =>
  pair.every(({ claim }) => claim.kind === 'quantity' && claim.quantity.dimension === 'age');

const areNearFigures = ({ claim: a }: Witness, { claim: b }: Witness) =>
  a.kind === 'quantity' && b.kind === 'quantity' && areNear(a.quantity, b.quantity);

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
