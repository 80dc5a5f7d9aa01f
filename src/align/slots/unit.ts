import type { Slot } from '../../domain/fact.js';
import type { Quantity } from '../../domain/quantity.js';
import { isCount } from '../figures.js';
import type { Thesaurus } from '../thesaurus.js';
import { type Reading, whenBoth } from './when-both.js';

/** Two nouns may count the same: "15 bills", "16 measures"; two units may not measure the same. */
export function sameUnit(a: Quantity, b: Quantity, { sameThing }: Thesaurus): Slot['match'] {
  if (a.dimension === 'score' && b.dimension === 'score') return 'same';
  const match = whenBoth(countedIn(a), countedIn(b), sameThing);
  if (match !== 'different') return match;
  if (a.dimension === b.dimension && convertible.has(a.dimension)) return 'compatible';
  return isCount(a) && isCount(b) ? 'unknown' : match;
}

const convertible: ReadonlySet<string> = new Set(['duration', 'length', 'area', 'volume', 'mass']);

/** "a population of 400" counts what "400 people" counts. */
const countedIn = ({ unit, dimension, concept }: Quantity): Reading =>
  unit ?? (dimension === 'number' ? concept : undefined);
