import { type UnitFactors, unitFactorsOf } from '../compare/unit-factors.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { FramedArticle } from '../domain/framed.js';
import type { Kinship } from '../domain/kinship.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { surroundingsBy } from './context.js';
import { datesFigure } from './dated-figures.js';
import { factsOf } from './facts.js';
import { kinshipOf } from './kinship.js';
import { compileLexis, type Lexis } from './lexis.js';
import { matchActs } from './match-acts.js';
import { matchContained } from './match-contained.js';
import { matchGraded } from './match-graded.js';
import { matchNames } from './match-names.js';
import { matchOtherUnits } from './match-other-units.js';
import { matchQuantities } from './match-quantities.js';
import { matchQuotes } from './match-quotes.js';
import { matchStatements } from './match-statements.js';
import { matchTimes } from './match-times.js';
import { matchTitles } from './match-titles.js';
import { areBrief, type StoryPairs } from './pair.js';
import type { Surroundings } from './surroundings.js';
import { compileThesaurus, type Thesaurus } from './thesaurus.js';
import { withoutToldWhole } from './told-whole.js';
import { type Witness, witnessesOf } from './witness.js';
import { wordMeanings } from './word-meanings.js';

/** What the cheap keys found in one story. */
export interface Pairing extends StoryPairs {
  readonly story: string;
  readonly witnesses: readonly Witness[];
  readonly surroundings: Surroundings;
}

export interface Aligner {
  /** By words alone: which claims agree, and which may be at odds. Articles sorted by id. */
  pairUp(story: string, articles: readonly FramedArticle[]): Pairing;
  /** Into facts; `deepened` holds, by id, the claims that have been tagged since. */
  align(pairing: Pairing, deepened: ReadonlyMap<string, Claim>): readonly Fact[];
  /** Why two claims of the story are one fact or not; undefined where it has no such claims. */
  kinship(
    pairing: Pairing,
    facts: readonly Fact[],
    ids: readonly [string, string],
    deepened: (claim: Claim) => Claim,
  ): Kinship | undefined;
}

export function compileAligner(vocabulary: Vocabulary): Aligner {
  const factors = unitFactorsOf(vocabulary.units);
  const thesaurus = compileThesaurus(vocabulary);
  const meaningOf = wordMeanings(vocabulary);
  const naming = new Set(
    vocabulary.scales.filter((entry) => entry.naming).map(({ scale }) => scale),
  );
  const lexisOf = (witnesses: readonly Witness[]) =>
    compileLexis(sentencesWithClaims(witnesses), meaningOf);
  return {
    pairUp: (story, articles) => pairUp(story, articles, { lexisOf, factors, naming, thesaurus }),
    align: ({ story, witnesses, ...pairs }, deepened) =>
      factsOf(story, witnesses, pairs, deepened, thesaurus),
    kinship: (pairing, facts, ids, deepened) => {
      const [a, b] = ids
        .map((id) => pairing.witnesses.find(({ claim }) => claim.id === id))
        .sort((x, y) => (x?.order ?? 0) - (y?.order ?? 0));
      const story = { ...pairing, facts, factors, thesaurus };
      return a && b && kinshipOf(a, b, story, deepened);
    },
  };
}

/**
 * Ids of the claims whose subject and predicate decide whether they are at odds: of figures and
 * times. Quotations and statements are at odds by their words.
 */
export function undecided({ likes, rivals, acts }: StoryPairs): ReadonlySet<string> {
  const unlike = likes.filter(
    ({ a, b }) =>
      a.claim.polarity !== b.claim.polarity ||
      a.claim.modality !== b.claim.modality ||
      (a.claim.kind === 'time' && areBrief(a, b)),
  );
  const claims = [...rivals, ...acts, ...unlike].flatMap(({ a, b }) => [a.claim, b.claim]);
  return new Set(claims.filter(isMeasured).map(({ id }) => id));
}

const isMeasured = ({ kind }: Claim) => kind === 'quantity' || kind === 'time';

/** What the vocabulary makes known to the keys. */
interface Known {
  readonly lexisOf: (witnesses: readonly Witness[]) => Lexis;
  readonly factors: UnitFactors;
  /** Scales whose words name one thing. */
  readonly naming: ReadonlySet<string>;
  readonly thesaurus: Thesaurus;
}

function pairUp(
  story: string,
  articles: readonly FramedArticle[],
  { lexisOf, factors, naming, thesaurus }: Known,
): Pairing {
  const witnesses = witnessesOf(articles, ({ claims }) => claims);
  const figures = ofKind(witnesses, 'quantity');
  const times = ofKind(witnesses, 'time');
  const isOfFigure = datesFigure(figures);
  const recognised = ofKind(witnesses, 'statement');
  const statements = witnessesOf(articles, (article) => article.statements());
  const graded = witnessesOf(articles, (article) => article.graded());
  const titled = witnessesOf(articles, (article) => article.titled());
  const named = witnessesOf(articles, (article) => article.named());
  const scarce = witnessesOf(articles, (article) => article.scarce());
  const surroundings = surroundingsBy(lexisOf([...witnesses, ...statements, ...graded, ...scarce]));
  const stated = matchStatements(inOrder(recognised, statements), surroundings);
  const scaled = matchGraded(graded, surroundings, naming);
  const matches = [
    matchQuantities(figures, surroundings, factors, thesaurus),
    matchOtherUnits(figures, surroundings),
    matchTimes(times, surroundings, isOfFigure),
    matchQuotes(ofKind(witnesses, 'quote'), surroundings),
    stated,
    { ...scaled, likes: withoutToldWhole(scaled.likes, stated.likes) },
    matchTitles(titled),
    matchNames(named, titled),
  ];
  const alike = matches.flatMap((found) => found.likes);
  const contained = matchContained(statements, surroundings, thesaurus, alike);
  const likes = [...alike, ...contained];
  const acts = matchActs(
    inOrder<Claim>(
      scarce,
      inOrder<Claim>(
        figures,
        times.filter((time) => !isOfFigure(time)),
      ),
    ),
    likes,
    surroundings,
    factors,
    thesaurus,
  );
  const shared = new Set<Witness>(
    [...likes, ...acts, ...matches.flatMap(({ rivals }) => rivals)].flatMap(({ a, b }) => [a, b]),
  );
  return {
    story,
    witnesses: [
      ...witnesses,
      ...[...statements, ...graded, ...titled, ...named, ...scarce].filter((one) =>
        shared.has(one),
      ),
    ],
    likes,
    rivals: matches.flatMap(({ rivals }) => rivals),
    acts,
    surroundings,
  };
}

function ofKind<Kind extends Claim['kind']>(witnesses: readonly Witness[], kind: Kind) {
  return witnesses.filter(
    (witness): witness is Witness<Extract<Claim, { kind: Kind }>> => witness.claim.kind === kind,
  );
}

function inOrder<Kind extends Claim>(
  some: readonly Witness<Kind>[],
  others: readonly Witness<Kind>[],
) {
  if (some.length === 0) return others;
  return [...some, ...others].sort(
    (x, y) => x.order - y.order || x.claim.span[0] - y.claim.span[0],
  );
}

function sentencesWithClaims(witnesses: readonly Witness[]) {
  return new Set(witnesses.map(({ article, sentence }) => article.tokens(sentence)));
}
