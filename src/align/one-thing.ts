import { byPlaces, type Pair } from './pair.js';
import { tellingness } from './tellingness.js';
import type { Witness } from './witness.js';

/**
 * Asks whether the sentences of two claims have a telling figure or a quotation in common: both speak
 * of one act, whoever is said to have done it.
 *
 *     The mayor ordered 3,000 people to leave on Thursday.     3,000 residents were told to leave on Friday.
 *                       ^^^^^                     ~            ^^^^^                                 ~
 */
export function tellOneThing(likes: readonly Pair[]): (a: Witness, b: Witness) => boolean {
  const told = new Set(likes.filter(isTelling).map(byPlaces));
  return (a, b) => told.has(byPlaces({ a, b }));
}

function isTelling({ a: { claim: a }, b: { claim: b } }: Pair): boolean {
  if (a.kind === 'quote' && b.kind === 'quote')
    return [a, b].every(({ words }) => words.split(' ').length >= leastQuoted);
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  return [a, b].every(({ quantity }) => telling.has(tellingness(quantity)));
}

/** Fewer words may be quoted from two speeches. */
const leastQuoted = 5;

const telling: ReadonlySet<string> = new Set(['precise', 'telling', 'middling']);
