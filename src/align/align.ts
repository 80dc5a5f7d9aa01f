import { unitFactorsOf } from '../compare/unit-factors.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { FramedArticle } from '../domain/framed.js';
import type { Kinship } from '../domain/kinship.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { factsOf } from './facts.js';
import { kinshipOf } from './kinship.js';
import { compileLexis } from './lexis.js';
import { areBrief, type StoryPairs } from './pair.js';
import { type Pairing, pairUp } from './pair-up.js';
import { compileThesaurus } from './thesaurus.js';
import type { Witness } from './witness.js';
import { wordMeanings } from './word-meanings.js';

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

function sentencesWithClaims(witnesses: readonly Witness[]) {
  return new Set(witnesses.map(({ article, sentence }) => article.tokens(sentence)));
}
