import type { Claim } from '../domain/claim.js';
import { isoMinutes } from '../domain/iso-date.js';
import { printedWords } from '../domain/printed-words.js';
import { type Found, outletKey, type Sources } from './build-finding.js';
import { type Form, formsOf } from './form.js';
import { type Edge, judgeForms } from './form-pairs.js';
import { agreements, conflicts, type Group, type Grouping, refinements } from './groups.js';
import { type Firing, type RunContext, rulesOnOne } from './run-rule.js';
import { byStrength } from './strongest.js';

/** A claim that one outlet has, and the rules that hold for it. */
interface ClaimTried {
  readonly claim: Claim;
  readonly firings: readonly Firing[];
}

/** The claims of one outlet are tried until a rule holds for one. */
export function* claimsTried(claims: readonly Claim[], context: RunContext): Generator<ClaimTried> {
  for (const claim of claims) {
    const firings = rulesOnOne(claim, context);
    yield { claim, firings };
    if (firings.length > 0) return;
  }
}

/** The strongest rule on the first claim that has one. */
export function foundAlone(claims: readonly Claim[], context: RunContext): readonly Found[] {
  return [...claimsTried(claims, context)].flatMap(({ firings }) => {
    const [stands, ...also] = [...firings].sort(byStrength);
    return stands ? [{ stands, also, pairs: [], sides: [claims] }] : [];
  });
}

/** What the rules find between the claims of several outlets, aspect by aspect. */
export function foundTogether(claims: readonly Claim[], sources: Sources, context: RunContext) {
  const forms = formsOf(claims, sources.articles);
  const edges = judgeForms(sources.fact, forms, context);
  return [...edges.keys()].sort().flatMap((aspect) => {
    const ofAspect = edges.get(aspect) ?? [];
    return [
      ...conflicts(ofAspect, isQuoted(claims)),
      ...refinements(ofAspect).filter(({ groups }) => groups.length > 1),
      ...agreements(ofAspect),
    ].flatMap((grouping) => foundIn(grouping, forms, sources) ?? []);
  });
}

const isQuoted = (claims: readonly Claim[]) => claims.every(({ kind }) => kind === 'quote');

function foundIn({ edges, groups }: Grouping, forms: readonly Form[], sources: Sources) {
  const first = tellingEdge(edges, sources);
  if (!first) return undefined;
  const others = edges.filter((edge) => edge !== first);
  const sides = namedFirst(groups, first, forms).map((group) => claimsOf(group, forms));
  const agreeing = first.stands.rule.verdict === 'agreement';
  if (agreeing && outletsOf(sides.flat(), sources) < 2) return undefined;
  return { stands: first.stands, also: first.also, pairs: others.map(pairLine), sides };
}

/** The strongest; of updates the one that spans the longest time: from the first toll to the last. */
function tellingEdge(edges: readonly Edge[], { articles }: Sources): Edge | undefined {
  const [strongest] = edges;
  if (strongest?.stands.rule.verdict !== 'update') return strongest;
  const published = ({ article }: Claim) => isoMinutes(articles.get(article)?.published ?? '') ?? 0;
  const span = ({ stands: { bridge } }: Edge) => published(bridge.b) - published(bridge.a);
  const alike = edges.filter(({ stands }) => stands.rule === strongest.stands.rule);
  return alike.reduce((best, edge) => (span(edge) > span(best) ? edge : best), strongest);
}

const claimsOf = (group: Group, forms: readonly Form[]) =>
  group.flatMap((index) => forms[index]?.claims ?? []);

const outletsOf = (claims: readonly Claim[], { articles }: Sources) =>
  new Set(claims.map(({ article }) => outletKey(articles.get(article), article))).size;

/** The sides of the strongest pair come first, as the message names them. */
function namedFirst(groups: readonly Group[], edge: Edge, forms: readonly Form[]) {
  const { a, b } = edge.stands.bridge;
  const has = (group: Group, claim: Claim) => claimsOf(group, forms).includes(claim);
  const rank = (group: Group) => (has(group, a) ? 0 : has(group, b) ? 1 : 2);
  return [...groups].sort((x, y) => rank(x) - rank(y) || (x[0] ?? 0) - (y[0] ?? 0));
}

function pairLine({ stands }: Edge): string {
  const { rule, bridge, notes } = stands;
  const [note] = notes;
  const [a, b] = [bridge.a, bridge.b].map((claim) => printedWords(claim).slice(0, 60));
  return `${a} / ${b}: ${rule.id}${note === undefined ? '' : ` (${note})`}`;
}
