import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Report } from '../domain/report.js';
import { isGiven, type Rule, type RuleBook } from '../domain/rule.js';
import { type Bridge, bridges, turned } from './bridge.js';
import { type CompiledRule, type CompiledRules, compileRules } from './compile-rules.js';
import { explainedIn } from './explained.js';
import { formsOf } from './form.js';
import { pairVariables, type RunContext } from './run-rule.js';
import { toldEarlyIn } from './told-early.js';

/** A rule's conditions on two claims, one of the two ways round; or on a lone claim, `b` being `a`. */
export interface Trial {
  readonly bridge: Bridge;
  readonly compiled: CompiledRule;
  /** What a condition gives: true, false, or why it failed. */
  readonly outcome: (condition: CompiledRule['when'][number]) => boolean | string;
  /** The comparisons that the conditions made since the last call. */
  readonly notes: () => readonly string[];
}

/** All ways of trying the rule on two claims of one fact (or on one claim). */
export type Attempt = readonly Trial[];

/**
 * Everything in the reports that a rule was tried on, fact by fact. Ask a trial for its outcomes
 * before the next attempt is taken: the functions speak of the fact at hand.
 */
export function* attemptsOf(
  rule: Rule,
  reports: readonly Report[],
  book: RuleBook,
): Generator<Attempt> {
  const rules = compileRules({ ...book, rules: [rule] });
  for (const report of reports) {
    const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
    const origins = new Map(report.articles.map(({ id, lineage }) => [id, lineage]));
    const articles = new Map(report.articles.map((article) => [article.id, article]));
    const context: RunContext = { rules, articles, failures: [], views: new Map() };
    for (const fact of report.facts) {
      const own = fact.claims.flatMap((id) => claims.get(id) ?? []);
      rules.speakOf({
        explained: explainedIn(own),
        toldEarly: toldEarlyIn(own, articles),
        originOf: (article) => origins.get(article) ?? article,
      });
      for (const bridge of bridgesFor(rule, fact, own, context)) yield attempt(bridge, context);
    }
  }
}

function bridgesFor(rule: Rule, fact: Fact, claims: readonly Claim[], context: RunContext) {
  const found = rule.verdict === 'single-source' ? lone(claims) : pairs(fact, claims, context);
  return found.filter(({ a, b }) => isGiven(rule.given, a) && isGiven(rule.given, b));
}

function attempt(bridge: Bridge, context: RunContext): Attempt {
  const ways = bridge.a === bridge.b ? [bridge] : [bridge, turned(bridge)];
  return ways.flatMap((way) => trialsOf(way, context));
}

/** A fact that only one article has is what a rule for single sources looks at. */
function lone(claims: readonly Claim[]): readonly Bridge[] {
  const [first] = claims;
  if (!first || claims.some(({ article }) => article !== first.article)) return [];
  return claims.map((claim) => ({
    a: claim,
    b: claim,
    link: { a: claim.id, b: claim.id, score: 0, slots: [] },
  }));
}

function pairs(fact: Fact, claims: readonly Claim[], { articles }: RunContext): readonly Bridge[] {
  const forms = formsOf(claims, articles);
  const between = bridges(fact, forms);
  return forms.flatMap((_, i) =>
    forms.slice(i).flatMap((__, offset) => between(i, i + offset).slice(0, 1)),
  );
}

function trialsOf(bridge: Bridge, context: RunContext): readonly Trial[] {
  const { rules } = context;
  const variables = pairVariables(bridge, context);
  return rulesFor(rules, bridge).map((compiled) => ({
    bridge,
    compiled,
    outcome: ({ run }) => outcomeOf(run, variables),
    notes: rules.takeNotes,
  }));
}

const rulesFor = (rules: CompiledRules, { a, b }: Bridge) =>
  a === b ? rules.forOne(a) : rules.forPair(a, b);

function outcomeOf(run: CompiledRule['when'][number]['run'], variables: object): boolean | string {
  try {
    return run({ ...variables }) === true;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
