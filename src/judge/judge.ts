import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Finding } from '../domain/finding.js';
import type { RuleBook } from '../domain/rule.js';
import { buildFinding, type Found, outletKey, type Sources } from './build-finding.js';
import { type CompiledRules, compileRules } from './compile-rules.js';
import { byPlace, contentKey, type Form, formsOf } from './form.js';
import { type Edge, judgeForms } from './form-pairs.js';
import { agreements, conflicts, type Group, type Grouping, refinements } from './groups.js';
import { publicationMinutes } from './publication.js';
import { type RuleFailure, type RunContext, rulesOnOne } from './run-rule.js';
import { byStrength } from './strongest.js';

/** What one story's facts are judged from. */
export interface StoryInput {
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
  /** Article id → id of the article that stands for its origin; absent: its own. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * Compiles a book once; the judge then takes story after story. Where a story has one outlet only,
 * nothing is said to be a single source.
 */
export function compileJudge(book: RuleBook) {
  const compiled = compileRules(book);
  const withoutLone: CompiledRules = { ...compiled, forOne: () => [] };
  return ({ facts, claims, articles, origins }: StoryInput) => {
    const outlets = new Set(articles.map((article) => outletKey(article, article.id)));
    const rules = outlets.size > 1 ? compiled : withoutLone;
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const articlesById = new Map(articles.map((article) => [article.id, article]));
    const judgements = facts.map((fact) =>
      judge({ fact, claims: byId, articles: articlesById, origins, rules }),
    );
    return {
      findings: judgements.flatMap(({ findings }) => findings),
      problems: judgements.flatMap(({ ruleErrors }) => ruleErrors),
    };
  };
}

/** A fact, and all that is known of its claims, their articles and where those come from. */
export interface JudgeInput {
  readonly fact: Fact;
  /** By id; claims of other facts may be among them. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly origins: ReadonlyMap<string, string>;
  readonly rules: CompiledRules;
}

export interface Judgement {
  /** In order of aspect, then verdict. */
  readonly findings: readonly Finding[];
  readonly ruleErrors: readonly RuleFailure[];
}

/**
 * Judges one fact. For each aspect: one agreement for each group of two or more outlets that hold
 * the same, one refinement for groups that are compatible, and one conflict that names every
 * group that takes part. A fact that one outlet has is judged by the rules for single sources.
 * Neither the order of claims, links and articles nor that of rules matters.
 */
export function judge(input: JudgeInput): Judgement {
  const { fact, articles, origins, rules } = input;
  const claims = fact.claims.flatMap((id) => input.claims.get(id) ?? []).sort(byPlace);
  const failures: RuleFailure[] = [];
  const context: RunContext = { rules, articles, failures, views: new Map() };
  rules.speakOf({
    explained: explainedIn(claims),
    originOf: (article) => origins.get(article) ?? article,
  });
  const sources: Sources = { fact, articles, origins };
  const outlets = new Set(claims.map(({ article }) => outletKey(articles.get(article), article)));
  const found = outlets.size === 1 ? alone(claims, context) : together(claims, sources, context);
  return { findings: found.map((each) => buildFinding(each, sources)), ruleErrors: failures };
}

/** The strongest rule on the first claim that has one. */
function alone(claims: readonly Claim[], context: RunContext): readonly Found[] {
  for (const claim of claims) {
    const [stands, ...also] = [...rulesOnOne(claim, context)].sort(byStrength);
    if (stands) return [{ stands, also, pairs: [], sides: [claims] }];
  }
  return [];
}

function together(claims: readonly Claim[], sources: Sources, context: RunContext) {
  const forms = formsOf(claims, sources.articles);
  const edges = judgeForms(sources.fact, forms, context);
  return [...edges.keys()].sort().flatMap((aspect) => {
    const ofAspect = edges.get(aspect) ?? [];
    return [
      ...conflicts(ofAspect),
      ...refinements(ofAspect).filter(({ groups }) => groups.length > 1),
      ...agreements(ofAspect),
    ].flatMap((grouping) => foundIn(grouping, forms, sources) ?? []);
  });
}

function foundIn({ edges, groups }: Grouping, forms: readonly Form[], sources: Sources) {
  const first = tellingEdge(edges, sources);
  if (!first) return undefined;
  const others = edges.filter((edge) => edge !== first);
  const sides = inOrder(groups, first, forms).map((group) => claimsOf(group, forms));
  const agreeing = first.stands.rule.verdict === 'agreement';
  if (agreeing && outletsOf(sides.flat(), sources) < 2) return undefined;
  return { stands: first.stands, also: first.also, pairs: others.map(pairLine), sides };
}

/** The strongest; of updates the one that spans the longest time: from the first toll to the last. */
function tellingEdge(edges: readonly Edge[], { articles }: Sources): Edge | undefined {
  const [strongest] = edges;
  if (strongest?.stands.rule.verdict !== 'update') return strongest;
  const published = ({ article }: Claim) =>
    publicationMinutes(articles.get(article)?.published ?? '') ?? 0;
  const span = ({ stands: { bridge } }: Edge) => published(bridge.b) - published(bridge.a);
  const alike = edges.filter(({ stands }) => stands.rule === strongest.stands.rule);
  return alike.reduce((best, edge) => (span(edge) > span(best) ? edge : best), strongest);
}

const claimsOf = (group: Group, forms: readonly Form[]) =>
  group.flatMap((index) => forms[index]?.claims ?? []);

const outletsOf = (claims: readonly Claim[], { articles }: Sources) =>
  new Set(claims.map(({ article }) => outletKey(articles.get(article), article))).size;

/** The sides of the strongest pair come first, as the message names them. */
function inOrder(groups: readonly Group[], edge: Edge, forms: readonly Form[]) {
  const { a, b } = edge.stands.bridge;
  const has = (group: Group, claim: Claim) => claimsOf(group, forms).includes(claim);
  const rank = (group: Group) => (has(group, a) ? 0 : has(group, b) ? 1 : 2);
  return [...groups].sort((x, y) => rank(x) - rank(y) || (x[0] ?? 0) - (y[0] ?? 0));
}

function pairLine({ stands }: Edge): string {
  const { rule, bridge, notes } = stands;
  const [note] = notes;
  const sides = `${bridge.a.words.slice(0, 60)} / ${bridge.b.words.slice(0, 60)}`;
  return `${sides}: ${rule.id}${note === undefined ? '' : ` (${note})`}`;
}

/** Whether one claim’s article also says, in this fact, what the other claim says. */
function explainedIn(claims: readonly Claim[]): (a: string, b: string) => boolean {
  let keys: ReadonlyMap<string, { readonly article: string; readonly key: string }> | undefined;
  let said: ReadonlySet<string> = new Set();
  return (a, b) => {
    if (keys === undefined) {
      keys = new Map(
        claims.map((claim) => [claim.id, { article: claim.article, key: contentKey(claim) }]),
      );
      said = new Set([...keys.values()].map(({ article, key }) => `${article} ${key}`));
    }
    const [one, other] = [keys.get(a), keys.get(b)];
    if (!one || !other || one.key === other.key) return false;
    return said.has(`${one.article} ${other.key}`) || said.has(`${other.article} ${one.key}`);
  };
}
