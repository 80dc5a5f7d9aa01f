import { compareTimes } from '../compare/times.js';
import { byCodeUnits } from '../domain/by-code-units.js';
import type { Claim } from '../domain/claim.js';
import type { Fact, Link, Slot } from '../domain/fact.js';
import { fingerprint } from '../domain/fingerprint.js';
import { areNearFigures } from './near-figures.js';
import { oneAct } from './one-act.js';
import { areBrief, byLikeness, type Pair, type StoryPairs } from './pair.js';
import { parting } from './parting.js';
import { slotsOf } from './slots.js';
import type { Thesaurus } from './thesaurus.js';
import { titleOf } from './title.js';
import type { Witness } from './witness.js';

/** Claims that speak of one thing, while they are being brought together. */
interface Cluster {
  readonly witnesses: Set<Witness>;
  readonly links: Link[];
}

/**
 * Brings claims together into facts: those that agree first, then those that tell one act, then
 * rivals whose slots allow that they speak of the same thing, one number of two units and near
 * figures before others. Of each the likest come first, and none whose articles are on both sides,
 * unless the leads tell one act of two days.
 */
export function factsOf(
  story: string,
  witnesses: readonly Witness[],
  pairs: StoryPairs,
  claims: ReadonlyMap<string, Claim>,
  thesaurus: Thesaurus,
): readonly Fact[] {
  const clusters = new Map<Witness, Cluster>(
    witnesses.map((witness) => [witness, { witnesses: new Set([witness]), links: [] }]),
  );
  const cluster = (witness: Witness) => clusters.get(witness) as Cluster;
  const slots = (pair: Pair) =>
    slotsOf(current(pair.a, claims), current(pair.b, claims), thesaurus, areBrief(pair.a, pair.b));

  const { likes, told } = oneAct(pairs, slots);
  for (const pair of likes) join(pair, slots(pair));
  /** Likeness and leads may bring the same two together. */
  const joined = new Set<string>();
  const units = pairs.rivals.filter(({ areOfOtherUnits }) => areOfOtherUnits);
  const near = pairs.rivals.filter(({ a, b }) => areNearFigures(a.claim, b.claim));
  const far = pairs.rivals.filter(({ a, b }) => !areNearFigures(a.claim, b.claim));
  for (const pair of [told, units, near, far].flatMap(likestFirst)) {
    const aligned = slots(pair);
    const key = `${pair.a.claim.id} ${pair.b.claim.id}`;
    if (joined.has(key) || parting(aligned, pair, thesaurus).length > 0) continue;
    if (!pair.areOfLeads && shareArticle(cluster(pair.a), cluster(pair.b))) continue;
    joined.add(key);
    join(pair, aligned);
  }

  return [...new Set(clusters.values())]
    .filter(({ witnesses: members }) => members.size > 1 || isSalient(only(members)))
    .map((found) => factOf(story, found));

  function join({ a, b, likeness }: Pair, slots: readonly Slot[]): void {
    const [small, large] = [cluster(a), cluster(b)].sort(
      (x, y) => x.witnesses.size - y.witnesses.size,
    ) as [Cluster, Cluster];
    large.links.push({ a: a.claim.id, b: b.claim.id, score: likeness.sum, slots });
    if (small === large) return;
    for (const witness of small.witnesses) {
      large.witnesses.add(witness);
      clusters.set(witness, large);
    }
    for (const moved of small.links) large.links.push(moved);
  }
}

const likestFirst = (pairs: readonly Pair[]) => [...pairs].sort(byLikeness);

const current = ({ claim }: Witness, claims: ReadonlyMap<string, Claim>) =>
  claims.get(claim.id) ?? claim;

const only = (members: ReadonlySet<Witness>) => [...members][0] as Witness;

/** Whether an article stands on both sides, and with two things. */
function shareArticle(a: Cluster, b: Cluster): boolean {
  if (a === b) return false;
  const firsts = new Map<number, Witness>();
  for (const witness of a.witnesses)
    if (!firsts.has(witness.order)) firsts.set(witness.order, witness);
  return [...b.witnesses].some((witness) => {
    const first = firsts.get(witness.order);
    return first !== undefined && !isToldCoarsely(first, witness);
  });
}

/**
 * "next month" beside "on June 23": one day, told twice; "on Monday" beside "at noon on Monday" may
 * be two acts.
 */
const isToldCoarsely = ({ claim: a }: Witness, { claim: b }: Witness): boolean =>
  a.kind === 'time' &&
  b.kind === 'time' &&
  ofDays.has(a.time.grain) !== ofDays.has(b.time.grain) &&
  compareTimes(a.time, b.time).relation === 'within';

const ofDays: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute']);

/** What only one outlet has is a fact of its own where an editor could look for it elsewhere. */
function isSalient({ claim }: Witness): boolean {
  switch (claim.kind) {
    case 'quantity':
      return !['ordinal', 'number'].includes(claim.quantity.dimension);
    case 'quote':
      return claim.quote.form === 'direct';
    case 'time':
    case 'statement':
      return false;
  }
}

function factOf(story: string, { witnesses, links }: Cluster): Fact {
  const sorted = [...witnesses].sort(
    (a, b) =>
      a.order - b.order || a.claim.span[0] - b.claim.span[0] || a.claim.span[1] - b.claim.span[1],
  );
  const claims = sorted.map(({ claim }) => claim.id);
  return {
    id: fingerprint([story, ...claims].join('\n')),
    story,
    title: titleOf(sorted[0] as Witness),
    claims,
    links: [...links].sort((x, y) => byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b)),
  };
}
