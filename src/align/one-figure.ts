import { byPlaces, type Pair } from './pair.js';
import { tellingness } from './tellingness.js';

/**
 * Marks pairs of times whose two sentences also have a figure in common that tells something: both
 * speak of one act, whoever is said to have done it.
 *
 *     The mayor ordered 3,000 people to leave on Thursday.     3,000 residents were told to leave on Friday.
 *                       ^^^^^                     ~            ^^^^^                                 ~
 */
export function withOneFigure(rivals: readonly Pair[], likes: readonly Pair[]): readonly Pair[] {
  const told = new Set(likes.filter(isTelling).map(byPlaces));
  return rivals.map((pair) =>
    pair.a.claim.kind === 'time' && told.has(byPlaces(pair))
      ? { ...pair, areOfOneFigure: true }
      : pair,
  );
}

const isTelling = ({ a: { claim: a }, b: { claim: b } }: Pair): boolean =>
  a.kind === 'quantity' &&
  b.kind === 'quantity' &&
  telling.has(tellingness(a.quantity)) &&
  telling.has(tellingness(b.quantity));

const telling: ReadonlySet<string> = new Set(['precise', 'telling', 'middling']);
