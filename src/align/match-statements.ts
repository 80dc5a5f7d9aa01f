import type { StatementClaim } from '../domain/claim.js';
import { bagOf, containment, cosine, overlapOf } from './bag.js';
import { claimsWithin, valuesClash } from './clause-values.js';
import type { Lexis } from './lexis.js';
import { bestPairs, type Matches, type Pair } from './pair.js';
import { properWords } from './proper-words.js';
import type { Surroundings } from './surroundings.js';
import { rememberedFor, type Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

type Stated = Witness<StatementClaim>;

/**
 * Two clauses are one statement where most of what is rare in them is shared. In a study, whole
 * sentences at .5 had precision .93; clauses are shorter, and so must share more than one word.
 */
const least = { words: 3, weight: 9 } as const;
/**
 * So many of the shared words are no names, the more the less alike the clauses are: two statements
 * on the same people may say anything.
 */
const leastPlain = [
  { cosine: 0.6, words: 1, weight: 3 },
  { cosine: 0.42, words: 2, weight: 5 },
  { cosine: 0.34, words: 4, weight: 13 },
] as const;

/** Matches clauses by their words. How firmly and whether each is affirmed is for the rules. */
export function matchStatements(witnesses: readonly Stated[], { lexis }: Surroundings): Matches {
  const bag = rememberedFor((witness: Stated) => bagOf(idsOf(witness, lexis), lexis));
  const names = rememberedFor((witness: Stated) => properWords(witness, lexis));
  const values = rememberedFor(claimsWithin);
  const likes: Pair[] = [];
  for (const [a, b] of pairsByWords(witnesses, bag, lexis)) {
    const shared = overlapOf(bag(a), bag(b), lexis);
    const likeness = cosine(bag(a), bag(b), shared);
    const plain = leastPlain.find((bar) => likeness >= bar.cosine);
    if (plain === undefined || shared.words < least.words) continue;
    if (shared.weight < least.weight || valuesClash(values(a), values(b))) continue;
    const named = overlapOf(names(a), names(b), lexis);
    if (shared.words - named.words < plain.words) continue;
    if (shared.weight - named.weight < plain.weight) continue;
    likes.push({
      a,
      b,
      likeness: {
        sentence: likeness,
        sum: likeness * 3,
        contained: containment(bag(a), bag(b), shared),
      },
    });
  }
  return { likes: bestPairs(likes, Infinity), rivals: [] };
}

function idsOf({ article, claim: { span }, sentence }: Stated, lexis: Lexis) {
  const tokens = article.tokens(sentence);
  const from = tokens.findIndex(({ start }) => start >= span[0]);
  const to = tokens.findLastIndex(({ end }) => end <= span[1]) + 1;
  return from < 0 ? [] : lexis.ids(tokens, from, to);
}
