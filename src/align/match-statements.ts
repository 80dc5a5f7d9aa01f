import { withReserve } from '../compare/reserve.js';
import { residueOf } from '../compare/residue.js';
import type { StatementClaim } from '../domain/claim.js';
import { bagOf, containment, cosine, type Overlap, overlapOf } from './bag.js';
import { claimsWithin, valuesClash } from './clause-values.js';
import type { Lexis } from './lexis.js';
import { areBrief, bestPairs, type Matches, type Pair } from './pair.js';
import { arePlainlyOther } from './plainly-other.js';
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

/** Their words show by themselves that they tell one thing; but two may tell it of two. */
const leastReserved = { cosine: 0.25, words: 5 } as const;

/** So many words of its own a short clause may have, and hardly more than it shares that are no names. */
const mostOwn = 2;

/** Matches clauses by their words. How firmly and whether each is affirmed is for the rules. */
export function matchStatements(witnesses: readonly Stated[], { lexis }: Surroundings): Matches {
  const bag = rememberedFor((witness: Stated) => bagOf(idsOf(witness, lexis), lexis));
  const names = rememberedFor((witness: Stated) => properWords(witness, lexis));
  const values = rememberedFor(claimsWithin);
  const tests = [areShort, areLike, areReserved];
  const likes: Pair<StatementClaim>[] = [];
  for (const [a, b] of pairsByWords(witnesses, bag, lexis)) {
    const shared = overlapOf(bag(a), bag(b), lexis);
    const likeness = cosine(bag(a), bag(b), shared);
    if (!tests.some((areOne) => areOne(a, b, likeness, shared))) continue;
    if (valuesClash(values(a), values(b))) continue;
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
  const rank = (pair: Pair<StatementClaim>) => Number(arePlainlyOther(pair.a.claim, pair.b.claim));
  return { likes: bestPairs(likes, Infinity, rank), rivals: [] };

  function areLike(a: Stated, b: Stated, likeness: number, shared: Overlap): boolean {
    const plain = leastPlain.find((bar) => likeness >= bar.cosine);
    if (plain === undefined || shared.words < least.words || shared.weight < least.weight)
      return false;
    const named = overlapOf(names(a), names(b), lexis);
    return (
      shared.words - named.words >= plain.words && shared.weight - named.weight >= plain.weight
    );
  }

  /**
   * Of short clauses all that either tells, as done and as not done. In texts of a sentence or two, which
   * speak of one thing, also what is told but for a word or two, or two acts of one: "Tern left", "Tern stayed".
   */
  function areShort(a: Stated, b: Stated, likeness: number, shared: Overlap): boolean {
    if (areBrief(a, b)) {
      const plain = shared.words - overlapOf(names(a), names(b), lexis).words;
      const own = [a, b].map((one) => bag(one).ids.length - shared.words);
      const room = Math.min(...own) > 0 ? plain + 1 : plain;
      if (plain > 0) return Math.max(...own) <= Math.min(room, mostOwn);
      return own.every((words) => words === 1) && shared.words <= 2 && [a, b].every(tellsOfName);
    }
    const isAll = shared.words >= 2 && likeness > 0.999;
    return (
      isAll && (a.claim.polarity !== b.claim.polarity || a.claim.modality !== b.claim.modality)
    );
  }

  /** What one says with a reserve and the other without is one thing by its words. */
  function areReserved(a: Stated, b: Stated, likeness: number, shared: Overlap): boolean {
    if (likeness < leastReserved.cosine || shared.words < leastReserved.words) return false;
    return withReserve(residueOf(a.claim.words, b.claim.words));
  }

  function tellsOfName(one: Stated): boolean {
    return bag(one).ids.some((id) => !names(one).ids.includes(id));
  }
}

function idsOf({ article, claim: { span }, sentence }: Stated, lexis: Lexis) {
  const tokens = article.tokens(sentence);
  const from = tokens.findIndex(({ start }) => start >= span[0]);
  const to = tokens.findLastIndex(({ end }) => end <= span[1]) + 1;
  return from < 0 ? [] : lexis.ids(tokens, from, to);
}
