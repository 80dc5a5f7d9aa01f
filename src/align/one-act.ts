import type { Slot } from '../domain/fact.js';
import { type ActPair, areBrief, hasPartner, type Pair, type StoryPairs } from './pair.js';

/**
 * Of what words alone matched in brief texts, what stands once acts are known: equal figures and
 * times, and different ones that tell one act of one participant. A different one counts unless the
 * other text has it too, for the same act:
 *
 *     Tern, born in 1931, wed in 1950.      Tern was born in 1950.
 *                   ^^^^ ~ not                               ^^^^
 */
export function oneAct(
  { likes, acts }: StoryPairs,
  slotsOf: (pair: Pair) => readonly Slot[],
): { readonly likes: readonly Pair[]; readonly told: readonly ActPair[] } {
  const isOne = (pair: Pair) => areBrief(pair.a, pair.b) && isOneAct(slotsOf(pair));
  const otherActs = new Set(
    likes.filter((pair) => areBrief(pair.a, pair.b) && tellsOtherAct(slotsOf(pair))),
  );
  const agreeing = acts.filter((pair) => pair.agrees && isOne(pair));
  const isSettled = ofEither([...likes.filter((pair) => !otherActs.has(pair)), ...agreeing]);
  const told = acts.filter((pair) => isOne(pair) && (pair.agrees || !isSettled(pair)));
  const isTold = ofEither([...told, ...likes.filter(isOne)]);
  return { likes: likes.filter((pair) => !otherActs.has(pair) || !isTold(pair)), told };
}

/** Asks whether one side of a pair has its partner in some pairs. */
function ofEither(pairs: readonly Pair[]) {
  const has = hasPartner(pairs);
  return ({ a, b }: Pair) => has(a, b) || has(b, a);
}

const match = (slots: readonly Slot[], slot: Slot['name']) =>
  slots.find(({ name }) => name === slot)?.match;

const tellsOtherAct = (slots: readonly Slot[]) => match(slots, 'predicate') === 'different';

/** The same participant does the same. */
const isOneAct = (slots: readonly Slot[]) =>
  match(slots, 'predicate') === 'same' &&
  ['same', 'compatible'].includes(match(slots, 'subject') ?? '');
