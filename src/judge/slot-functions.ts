import type { Slot, SlotName } from '../domain/fact.js';
import type { NamedFunction } from './named-function.js';
import type { LinkView } from './views.js';

type Test = (match: Slot['match']) => boolean;

/** Slots that are not there are unknown: silence is not denial. */
function matchOf({ link }: LinkView, name: string): Slot['match'] {
  return link.slots.find((slot) => slot.name === name)?.match ?? 'unknown';
}

/** The same test of one slot, and of a list of slots taken together by `every` or `some`. */
function slotTest(name: string, take: 'every' | 'some', test: Test, says: string) {
  const one = (link: LinkView, slot: string) => test(matchOf(link, slot));
  return [
    { signature: `${name}(Link, string): bool`, says, run: one },
    {
      signature: `${name}(Link, list<string>): bool`,
      says: `${says}; of a list, ${take === 'every' ? 'all of them' : 'any of them'}`,
      run: (link: LinkView, slots: readonly string[]) => slots[take]((slot) => one(link, slot)),
    },
  ];
}

/** The names that the slot functions take. */
export const slotNames: readonly SlotName[] = [
  'subject',
  'concept',
  'predicate',
  'basis',
  'unit',
  'role',
  'period',
  'holder',
  'modality',
];

/** How the two claims stand to each other in what alignment compared. */
export const slotFunctions: readonly NamedFunction[] = [
  ...slotTest('same', 'every', (match) => match === 'same', 'the slot is the same on both sides'),
  ...slotTest(
    'alike',
    'every',
    (match) => match === 'same' || match === 'compatible',
    'the slot is the same or compatible on both sides',
  ),
  ...slotTest('differs', 'some', (match) => match === 'different', 'the slot differs'),
  ...slotTest('known', 'every', (match) => match !== 'unknown', 'both sides fill the slot'),
];
