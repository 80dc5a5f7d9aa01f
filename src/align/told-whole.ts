import type { Pair } from './pair.js';
import type { Witness } from './witness.js';

/**
 * Drops pairs whose two sentences are matched as statements: that both outlets “approved” is said once
 * more where both say “the council approved the tunnel”. Clauses of which one is negated, “ruled out” and
 * “would not build”, tell less than the words of a scale do.
 */
export function withoutToldWhole(
  pairs: readonly Pair[],
  statements: readonly Pair[],
): readonly Pair[] {
  const told = new Set(statements.filter(areToldAlike).map(sentencesOf));
  return pairs.filter((pair) => !told.has(sentencesOf(pair)));
}

const sentencesOf = ({ a, b }: Pair) => `${placeOf(a)} ${placeOf(b)}`;

const placeOf = ({ order, sentence }: Witness) => `${order}:${sentence}`;

const areToldAlike = ({ a: { claim: a }, b: { claim: b } }: Pair) =>
  a.polarity === b.polarity && a.modality === b.modality;
