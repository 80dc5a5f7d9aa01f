import { isSlip, isSlipOfSurname } from './name-spelling.js';
import { isTitle } from './names.js';
import { likenessOf, type Residue, tellingPairs } from './residue.js';

const name = /^\p{Lu}[\p{Ll}\p{M}]{4,}$/u;
const givenName = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
/** So much of the clause that says less is in both, and so many words that tell something. */
const leastAlike = 0.6;
const leastKept = 3;

/**
 * Whether two clauses are alike, but for a letter of a name: "Colm Brenner left the pier at noon",
 * "Colm Brennar left the pier at noon". "Velmer" and "Velmers" are two forms of one.
 */
export function slipInClause(residue: Residue): boolean {
  if (tellingPairs(residue).length < leastKept || likenessOf(residue) < leastAlike) return false;
  const { a, b, gaps } = residue;
  return gaps.some((gap) => {
    if (gap.a[1] - gap.a[0] !== 1 || gap.b[1] - gap.b[0] !== 1) return false;
    const [one, other] = [a[gap.a[0]] ?? '', b[gap.b[0]] ?? ''];
    if (!name.test(one) || !name.test(other)) return false;
    if (one.startsWith(other) || other.startsWith(one)) return false;
    const given = a[gap.a[0] - 1] ?? '';
    const hasOneGivenName = givenName.test(given) && given === b[gap.b[0] - 1];
    const isOneName = hasOneGivenName && !isTitle(given.toLowerCase()) ? isSlipOfSurname : isSlip;
    return isOneName(one.toLowerCase(), other.toLowerCase());
  });
}
