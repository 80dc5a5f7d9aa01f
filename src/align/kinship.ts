import { compareQuantities } from '../compare/quantities.js';
import { compareTimes } from '../compare/times.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import { compareWording, wordingOf } from '../compare/wording.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Bar, Kinship } from '../domain/kinship.js';
import { barsOfQuantities } from './bars-of-quantities.js';
import { barsOfTimes } from './bars-of-times.js';
import { areBrief, type Pair } from './pair.js';
import { parting } from './parting.js';
import { slotsOf } from './slots.js';
import type { Surroundings } from './surroundings.js';
import type { Thesaurus } from './thesaurus.js';
import type { Witness } from './witness.js';

/** A story as it was aligned, and what alignment goes by. */
export interface AlignedStory {
  readonly witnesses: readonly Witness[];
  readonly likes: readonly Pair[];
  readonly rivals: readonly Pair[];
  readonly surroundings: Surroundings;
  readonly facts: readonly Fact[];
  readonly factors: UnitFactors;
  readonly thesaurus: Thesaurus;
}

/** Looks again at two claims of different articles: what brought them together or kept them apart. */
export function kinshipOf(
  a: Witness,
  b: Witness,
  story: AlignedStory,
  deepened: (claim: Claim) => Claim,
): Kinship {
  const [left, right] = [deepened(a.claim), deepened(b.claim)];
  const compared = compare(a.claim, b.claim, story.factors);
  const likeness = story.surroundings.likeness(a, b);
  const pair = story.rivals.find(isOf(a, b)) ?? { a, b, likeness };
  const slots = slotsOf(left, right, story.thesaurus, areBrief(a, b));
  const fact = story.facts.find(({ claims }) =>
    [a, b].every(({ claim }) => claims.includes(claim.id)),
  );
  return {
    a: left,
    b: right,
    standing: standingOf(a, b, story),
    ...(fact ? { fact: fact.id } : {}),
    ...(compared ? { comparison: compared } : {}),
    likeness,
    bars: compared ? barsOf(a.claim, b.claim, compared.relation, story.thesaurus) : [],
    sharedWords: sharedWords(a, b, story.surroundings),
    slots,
    parting: parting(slots, pair, story.thesaurus),
    explainedBy: [...sayers(a, b, story), ...sayers(b, a, story)],
    preferred: [...partners(a, b, story), ...partners(b, a, story)],
    between: between(a, b, story),
  };
}

/** What keeps two facts from being joined: each has a claim of one and the same article. */
function between(a: Witness, b: Witness, { facts, witnesses }: AlignedStory): Kinship['between'] {
  const [own, others] = [a, b].map(({ claim }) => {
    const ids = facts.find(({ claims }) => claims.includes(claim.id))?.claims ?? [claim.id];
    return witnesses.filter((each) => ids.includes(each.claim.id));
  });
  return (own ?? []).flatMap((one) =>
    (others ?? []).flatMap((other): readonly (readonly [Claim, Claim])[] =>
      one.order === other.order && one !== other ? [[one.claim, other.claim]] : [],
    ),
  );
}

function standingOf(a: Witness, b: Witness, { likes, rivals }: AlignedStory): Kinship['standing'] {
  if (likes.some(isOf(a, b))) return 'like';
  return rivals.some(isOf(a, b)) ? 'rival' : 'apart';
}

const isOf = (a: Witness, b: Witness) => (pair: Pair) =>
  [a, b].every((one) => pair.a.claim.id === one.claim.id || pair.b.claim.id === one.claim.id);

function compare(a: Claim, b: Claim, factors: UnitFactors): Kinship['comparison'] {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return compareQuantities(a.quantity, b.quantity, factors);
  }
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a.time, b.time);
  if (a.kind === 'quote' && b.kind === 'quote') {
    return compareWording(wordingOf(a.words), wordingOf(b.words));
  }
  return undefined;
}

function barsOf(a: Claim, b: Claim, relation: string, thesaurus: Thesaurus): readonly Bar[] {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return barsOfQuantities(a, b, relation, thesaurus);
  }
  return a.kind === 'time' && b.kind === 'time' ? barsOfTimes(a, b, relation) : [];
}

function sharedWords(a: Witness, b: Witness, { of, lexis }: Surroundings): readonly string[] {
  const theirs = new Set(of(b).sentence.ids);
  const shared = new Set(of(a).sentence.ids.filter((id) => theirs.has(id)));
  const tokens = a.article.tokens(a.sentence);
  return [
    ...new Set(
      tokens.flatMap(({ word }, i) =>
        lexis.ids(tokens, i, i + 1).some((id) => shared.has(id)) ? [word] : [],
      ),
    ),
  ];
}

/** Claims in the second's article that say what the first says. */
function sayers(a: Witness, b: Witness, { witnesses, factors }: AlignedStory): readonly Claim[] {
  return witnesses
    .filter(({ order, claim }) => order === b.order && claim.id !== b.claim.id)
    .map(({ claim }) => claim)
    .filter((claim) =>
      ['equal', 'same'].includes(compare(a.claim, claim, factors)?.relation ?? ''),
    );
}

/** Claims of the second's article that were taken for the first's like or rival. */
function partners(a: Witness, b: Witness, { likes, rivals }: AlignedStory): Kinship['preferred'] {
  return [...likes, ...rivals].flatMap((pair) => {
    const other = pair.a.claim.id === a.claim.id ? pair.b : pair.a;
    const isOwn = other === pair.b || pair.b.claim.id === a.claim.id;
    return isOwn && other.order === b.order && other.claim.id !== b.claim.id
      ? [{ claim: other.claim, sum: pair.likeness.sum }]
      : [];
  });
}
