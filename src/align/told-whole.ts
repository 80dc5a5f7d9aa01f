import { byPlaces, type Pair } from './pair.js';

/**
 * Drops pairs whose two sentences are matched as statements: that both outlets “approved” is said once
 * more where both say “the council approved the tunnel”. Clauses of which one is negated, “ruled out” and
 * “would not build”, tell less than the words of a scale do.
 */
export function withoutToldWhole(
  pairs: readonly Pair[],
  statements: readonly Pair[],
): readonly Pair[] {
  const told = new Set(statements.filter(areToldAlike).map(byPlaces));
  return pairs.filter((pair) => !told.has(byPlaces(pair)));
}

const areToldAlike = ({ a: { claim: a }, b: { claim: b } }: Pair) =>
  a.polarity === b.polarity && a.modality === b.modality;
