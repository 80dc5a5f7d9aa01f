import type { StatementClaim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import { type Bag, bagOf, containment, cosine, overlapOf } from './bag.js';
import { claimsWithin, valuesClash } from './clause-values.js';
import type { Lexis } from './lexis.js';
import { bestPairs, hasPartner, type Matches, type Pair } from './pair.js';
import type { Surroundings } from './surroundings.js';
import { tellingness } from './tellingness.js';
import { rememberedFor, type Witness } from './witness.js';
import { pairsByWords } from './word-index.js';

type Graded = Witness<StatementClaim>;

type Bar = Readonly<Record<'cosine' | 'words' | 'weight', number>>;

const reaches = (reached: Bar, bar: Bar) =>
  reached.cosine >= bar.cosine && reached.words >= bar.words && reached.weight >= bar.weight;

/** How much of what is said around two graded words must be shared for them to be of one thing. */
const least = { cosine: 0.2, words: 2, weight: 6 } as const;
/** What a word is said of stands so many tokens before or behind it. */
const before = 7;
const after = 9;
/** Words that name one thing are of it in any sentence that shares a rare word, or two. */
const leastOfNames = { cosine: 0.15, words: 1, weight: 4 } as const;
/** In two sentences that say much the same, words on one scale are said of the same. */
const leastInLikeSentences = { cosine: 0.1, words: 1, weight: 4 } as const;
const likeSentences = 0.35;

/**
 * Matches words on one scale that are said of the same thing: to the same degree, or else, where
 * neither article says it to the other's degree too, to another. Names of one thing are set against
 * each other unless both articles use both.
 *
 * @param naming scales whose words name one thing
 */
export function matchGraded(
  witnesses: readonly Graded[],
  surroundings: Surroundings,
  naming: ReadonlySet<string>,
): Matches {
  const { lexis } = surroundings;
  const bags = new Map(witnesses.map((one) => [one, about(one, lexis)] as const));
  const bag = (one: Graded) => bags.get(one) as Bag;
  /** The cheap bars first: few pairs are worth a look at their sentences. */
  const areOfOne = (a: Graded, b: Graded, reached: Bar) =>
    reaches(reached, least) ||
    (naming.has(a.claim.qualifiers?.scale ?? '') && reaches(reached, leastOfNames)) ||
    (reaches(reached, leastInLikeSentences) &&
      surroundings.likeness(a, b).sentence >= likeSentences) ||
    shareFigure(a, b);
  const pairs = [...groupBy(witnesses, scaleOf).values()].flatMap((members) =>
    pairsByWords(members, bag, lexis).flatMap(([a, b]): readonly Pair<StatementClaim>[] => {
      const shared = overlapOf(bag(a), bag(b), lexis);
      const likeness = cosine(bag(a), bag(b), shared);
      if (!areOfOne(a, b, { cosine: likeness, words: shared.words, weight: shared.weight }))
        return [];
      const contained = containment(bag(a), bag(b), shared);
      return [{ a, b, likeness: { sentence: likeness, sum: likeness * 3, contained } }];
    }),
  );
  const values = rememberedFor(claimsWithin);
  const alike = pairs.filter(sameDegree);
  const likes = alike.filter(({ a, b }) => !valuesClash(values(a), values(b)));
  const isTold = hasPartner(alike);
  const used = new Set(witnesses.map((one) => usedIn(one, one.order)));
  const isExplained = ({ a, b }: Pair<StatementClaim>) =>
    naming.has(a.claim.qualifiers?.scale ?? '')
      ? used.has(usedIn(a, b.order)) && used.has(usedIn(b, a.order))
      : isTold(a, b) || isTold(b, a);
  const rivals = pairs.filter((pair) => !sameDegree(pair) && !isExplained(pair));
  return { likes: bestPairs(likes, Infinity), rivals: bestPairs(rivals, Infinity) };
}

/** That an article has words of the scale and degree of a claim, of whatever. */
const usedIn = ({ claim: { qualifiers } }: Graded, order: number) =>
  `${qualifiers?.scale}: ${qualifiers?.degree} ${order}`;

const sameDegree = ({ a, b }: Pair) => a.claim.qualifiers?.degree === b.claim.qualifiers?.degree;

const scaleOf = ({ claim }: Graded) => claim.qualifiers?.scale ?? '';

/** The words close to the graded one, without itself: it says how, they say of what. */
function about({ article, claim: { span, words, qualifiers }, sentence }: Graded, lexis: Lexis) {
  const cue = qualifiers?.cue ?? '';
  const start = span[0] + Math.max(0, words.indexOf(cue));
  const tokens = article.tokens(sentence);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.end >= start + cue.length) + 1;
  const first = tokens.findIndex((token) => token.start >= span[0]);
  const last = tokens.findLastIndex((token) => token.end <= span[1]) + 1;
  return bagOf(
    [
      ...lexis.ids(tokens, Math.max(first, from - before), from),
      ...lexis.ids(tokens, to, Math.min(last, to + after)),
    ],
    lexis,
  );
}

/** Whether the two sentences print one figure that nobody prints by chance: it says what they are of. */
function shareFigure(a: Graded, b: Graded): boolean {
  const figures = new Set(figuresOf(a));
  return figuresOf(b).some((figure) => figures.has(figure));
}

function figuresOf({ article, claim: { sentence } }: Graded): readonly string[] {
  return article.claims
    .filter((claim) => claim.kind === 'quantity')
    .filter(({ span }) => span[0] >= sentence[0] && span[1] <= sentence[1])
    .filter(({ quantity }) => telling.has(tellingness(quantity)))
    .map(({ quantity: { value, unit } }) => `${value} ${unit}`);
}

const telling: ReadonlySet<string> = new Set(['precise', 'telling']);
