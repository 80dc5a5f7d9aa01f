import type { StatementClaim } from '../domain/claim.js';
import { bagOf } from './bag.js';
import { claimsWithin } from './clause-values.js';
import { compileContainment } from './containment.js';
import { areBrief, hasPartner, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import type { Thesaurus } from './thesaurus.js';
import { rememberedFor, type Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

type Stated = Witness<StatementClaim>;

/**
 * Matches a clause with a text of a sentence or two that says all of it among other things:
 *
 *     Olaf Tern was one of the founders of Orrow Steel.
 *     It was founded in 1901 by a group that included Ada Brenner and Olaf Tern.
 *
 * Whether a figure or time is told of the same is known of its act, and not of the words around.
 *
 * @param likes statements that were matched already by their likeness
 */
export function matchContained(
  statements: readonly Stated[],
  { lexis, likeness }: Surroundings,
  thesaurus: Thesaurus,
  likes: readonly Pair[],
): readonly Pair[] {
  const brief = statements.filter((one) => areBrief(one, one));
  const bag = rememberedFor(({ article, sentence }: Stated) =>
    bagOf(lexis.ids(article.tokens(sentence)), lexis),
  );
  const isMatched = hasPartner(likes);
  const holds = compileContainment(lexis, thesaurus);
  return pairsByWords(brief, bag, lexis).flatMap(([a, b]) => {
    if (isMatched(a, b) || isMatched(b, a)) return [];
    return says(a, b) || says(b, a) ? [{ a, b, likeness: likeness(a, b) }] : [];
  });

  function says(whole: Stated, part: Stated): boolean {
    return claimsWithin(part).length === 0 && holds(whole, part);
  }
}
