import { deniesEnough } from '../compare/limited-negation.js';
import { partAndWhole } from '../compare/part-and-whole.js';
import { withReserve } from '../compare/reserve.js';
import { residueOf } from '../compare/residue.js';
import type { StatementClaim } from '../domain/claim.js';

/**
 * Whether the words of two clauses show by themselves that one thing is told otherwise: as alleged and
 * bare, a part and the whole, not at all and not enough. Such a pair tells an editor more than the next
 * one, in which the words are a little liker.
 */
export function arePlainlyOther(a: StatementClaim, b: StatementClaim): boolean {
  const residue = residueOf(a.words, b.words);
  return withReserve(residue) || deniesEnough(residue) || partAndWhole(residue);
}
