import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Report } from '../domain/report.js';
import { isGiven, type Rule, type RuleBook } from '../domain/rule.js';
import { type Bridge, turned } from './bridge.js';
import { type CompiledRule, compileRules, type FactContext } from './compile-rules.js';
import { factAtHand, rulesForStory } from './fact-at-hand.js';
import { formsOf } from './form.js';
import { formPairs, type WayTried, waysTried } from './form-pairs.js';
import { claimsTried } from './found.js';
import { pairVariables, type RunContext, ruleAt } from './run-rule.js';

/** All that the judge tried its rules on in one fact, in the order in which it did. */
export interface FactTried {
  readonly about: FactContext;
  readonly context: RunContext;
  readonly ways: readonly WayTried[];
}

/** A rule's conditions on two claims, one of the two ways round; or on a lone claim, `b` being `a`. */
export interface Trial {
  readonly bridge: Bridge;
  readonly compiled: CompiledRule;
  /** What a condition gives: true, false, or why it failed. */
  readonly outcome: (condition: CompiledRule['when'][number]) => boolean | string;
  /** The comparisons that the conditions made since the last call. */
  readonly notes: () => readonly string[];
}

/** The ways round of trying a rule on two claims (or on one), and what all rules made of the two. */
export interface Attempt extends WayTried {
  readonly trials: readonly Trial[];
}

/** Judges the facts of reports once more, and keeps what the rules were tried on. */
export function triedIn(reports: readonly Report[], book: RuleBook): readonly FactTried[] {
  const compiled = compileRules(book);
  return reports.flatMap(({ claims, articles, facts }) => {
    const known = {
      claims: new Map(claims.map((claim) => [claim.id, claim])),
      articles: new Map(articles.map((article) => [article.id, article])),
      origins: new Map(articles.map(({ id, lineage }) => [id, lineage])),
    };
    return facts.map((fact) => {
      const { claims: own, isAlone, context: about } = factAtHand(fact, known);
      const rules = rulesForStory(
        compiled,
        articles.filter(({ story }) => story === fact.story),
      );
      const context = { rules, articles: known.articles, failures: [], views: new Map() };
      rules.speakOf(about);
      const ways = isAlone ? alone(own, context) : together(fact, own, context);
      return { about, context, ways };
    });
  });
}

const alone = (claims: readonly Claim[], context: RunContext): readonly WayTried[] =>
  [...claimsTried(claims, context)].map(({ claim }) => ({ way: toItself(claim), edges: [] }));

const toItself = (claim: Claim): Bridge => ({
  a: claim,
  b: claim,
  link: { a: claim.id, b: claim.id, score: 0, slots: [] },
});

const together = (fact: Fact, claims: readonly Claim[], context: RunContext): readonly WayTried[] =>
  [...formPairs(fact, formsOf(claims, context.articles))].flatMap((pair) => [
    ...waysTried(pair, context),
  ]);

/**
 * Everything that a rule was tried on, fact by fact. Ask a trial for its outcomes before the next
 * attempt is taken: the functions speak of the fact at hand.
 */
export function* attemptsOf(rule: Rule, facts: readonly FactTried[]): Generator<Attempt> {
  for (const { about, context, ways } of facts) {
    context.rules.speakOf(about);
    for (const tried of ways) {
      const trials = trialsOf(rule, tried.way, context);
      if (trials.length > 0) yield { ...tried, trials };
    }
  }
}

function trialsOf(rule: Rule, bridge: Bridge, context: RunContext): readonly Trial[] {
  const { a, b } = bridge;
  if (!isGiven(rule.given, a) || !isGiven(rule.given, b)) return [];
  const { rules } = context;
  const compiled = (a === b ? rules.forOne(a) : rules.forPair(a, b)).find(
    (one) => one.rule.id === rule.id,
  );
  if (!compiled || !ruleAt(compiled, bridge, context)) return [];
  return (a === b ? [bridge] : [bridge, turned(bridge)]).map((way) => {
    const variables = pairVariables(way, context);
    return {
      bridge: way,
      compiled,
      outcome: ({ run }) => outcomeOf(run, variables),
      notes: rules.takeNotes,
    };
  });
}

function outcomeOf(run: CompiledRule['when'][number]['run'], variables: object): boolean | string {
  try {
    return run({ ...variables }) === true;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
