import type { UnitFactors } from '../compare/unit-factors.js';
import type { Claim, TimeClaim } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';
import { surroundingsBy } from './context.js';
import { datesFigure } from './dated-figures.js';
import type { Lexis } from './lexis.js';
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
import { tellOneThing } from './one-thing.js';
import type { Matches, StoryPairs } from './pair.js';
import type { Surroundings } from './surroundings.js';
import type { Thesaurus } from './thesaurus.js';
import { withoutToldWhole } from './told-whole.js';
import { inTextOrder, type Witness, witnessesOf } from './witness.js';

/** What the cheap keys found in one story. */
export interface Pairing extends StoryPairs {
  readonly story: string;
  readonly witnesses: readonly Witness[];
  readonly surroundings: Surroundings;
}

/** What the vocabulary makes known to the keys. */
export interface Known {
  readonly lexisOf: (witnesses: readonly Witness[]) => Lexis;
  readonly factors: UnitFactors;
  /** Scales whose words name one thing. */
  readonly naming: ReadonlySet<string>;
  readonly thesaurus: Thesaurus;
}

/**
 * Brings together claims of different articles by words alone: first kind by kind, then clauses that
 * lie within sentences, and of brief texts whatever may tell one act.
 */
export function pairUp(story: string, articles: readonly FramedArticle[], known: Known): Pairing {
  const told = gather(articles);
  const { claims, figures, times, statements, graded, titled, named, scarce } = told;
  const surroundings = surroundingsBy(
    known.lexisOf([...claims, ...statements, ...graded, ...scarce]),
  );
  const isOfFigure = datesFigure(figures);
  const matches = matchByKind(told, surroundings, isOfFigure, known);
  const alike = matches.flatMap((found) => found.likes);
  const rivals = matches.flatMap((found) => found.rivals);
  const likes = [...alike, ...matchContained(statements, surroundings, known.thesaurus, alike)];
  const ownTimes = times.filter((time) => !isOfFigure(time));
  const mayTellActs = inTextOrder<Claim>(scarce, figures, ownTimes);
  const acts = matchActs(mayTellActs, likes, surroundings, known.factors, known.thesaurus);
  const paired = new Set<Witness>([...likes, ...acts, ...rivals].flatMap(({ a, b }) => [a, b]));
  const further = [...statements, ...graded, ...titled, ...named, ...scarce];
  const witnesses = [...claims, ...further.filter((one) => paired.has(one))];
  return { story, witnesses, likes, rivals, acts, surroundings };
}

/** What the articles of a story tell. Of what no claim is made of yet, most has no partner. */
function gather(articles: readonly FramedArticle[]) {
  const claims = witnessesOf(articles, (article) => article.claims);
  return {
    claims,
    figures: ofKind(claims, 'quantity'),
    times: ofKind(claims, 'time'),
    quotes: ofKind(claims, 'quote'),
    recognised: ofKind(claims, 'statement'),
    statements: witnessesOf(articles, (article) => article.statements()),
    graded: witnessesOf(articles, (article) => article.graded()),
    titled: witnessesOf(articles, (article) => article.titled()),
    named: witnessesOf(articles, (article) => article.named()),
    scarce: witnessesOf(articles, (article) => article.scarce()),
  };
}

/** Each kind of claim is matched by what tells in it. */
function matchByKind(
  told: ReturnType<typeof gather>,
  surroundings: Surroundings,
  isOfFigure: (time: Witness<TimeClaim>) => boolean,
  { factors, naming, thesaurus }: Known,
): readonly Matches[] {
  const stated = matchStatements(inTextOrder(told.recognised, told.statements), surroundings);
  const figures = matchQuantities(told.figures, surroundings, factors, thesaurus);
  const quoted = matchQuotes(told.quotes, surroundings);
  const ofOneThing = tellOneThing([...figures.likes, ...quoted.likes]);
  const graded = matchGraded(told.graded, surroundings, naming);
  return [
    figures,
    matchOtherUnits(told.figures, surroundings),
    matchTimes(told.times, surroundings, isOfFigure, ofOneThing),
    quoted,
    stated,
    { ...graded, likes: withoutToldWhole(graded.likes, stated.likes) },
    matchTitles(told.titled),
    matchNames(told.named, told.titled),
  ];
}

function ofKind<Kind extends Claim['kind']>(witnesses: readonly Witness[], kind: Kind) {
  return witnesses.filter(
    (witness): witness is Witness<Extract<Claim, { kind: Kind }>> => witness.claim.kind === kind,
  );
}
