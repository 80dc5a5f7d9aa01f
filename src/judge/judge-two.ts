import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Verdict } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { type Bridge, bridges } from './bridge.js';
import { buildFinding, type Found } from './build-finding.js';
import { compileRules } from './compile-rules.js';
import { factAtHand, rulesForStory } from './fact-at-hand.js';
import { formsOf } from './form.js';
import { waysTried } from './form-pairs.js';
import { foundIn, type JudgeInput } from './judge.js';
import { type Unmet, unmetConditions } from './unmet.js';

/** A verdict on the two alone. */
interface OwnVerdict {
  readonly rule: string;
  readonly verdict: Verdict;
  /** Id of the finding that it went into, where that is of the same rule. */
  readonly finding?: string;
}

/** A finding that holds both, with the two claims of which its rule speaks. */
interface AroundBoth {
  readonly finding: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly about: readonly [Claim, Claim];
}

/** What the rules make of two claims of one fact. */
export interface JudgedTwo {
  /** An aspect each. */
  readonly own: readonly OwnVerdict[];
  readonly around: readonly AroundBoth[];
  /** Rules that find nothing between the two, the nearest first. */
  readonly unmet: readonly Unmet[];
}

/**
 * Judges two claims by themselves: a finding of their fact may hold both and be about others. What the
 * functions ask of the fact they ask of all of it. Undefined where no fact has both.
 */
export function judgeTwo(
  ids: readonly [string, string],
  report: Report,
  book: RuleBook,
): JudgedTwo | undefined {
  const fact = report.facts.find(({ claims }) => ids.every((id) => claims.includes(id)));
  return fact && judgedIn(inputOf(fact, report, book), ids, book.rules);
}

function inputOf(fact: Fact, { claims, articles }: Report, book: RuleBook): JudgeInput {
  const ofStory = articles.filter(({ story }) => story === fact.story);
  return {
    fact,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    articles: new Map(ofStory.map((article) => [article.id, article])),
    origins: new Map(ofStory.map(({ id, lineage }) => [id, lineage])),
    rules: rulesForStory(compileRules(book), ofStory),
  };
}

function judgedIn(
  input: JudgeInput,
  ids: readonly [string, string],
  known: readonly Rule[],
): JudgedTwo {
  const { fact, articles, rules } = input;
  const around = foundIn(input).found.filter(({ sides }) =>
    ids.every((id) => sides.flat().some((claim) => claim.id === id)),
  );
  const { claims, isAlone, context: about } = factAtHand(fact, input);
  const context = { rules, articles, failures: [], views: new Map() };
  rules.speakOf(about);
  const two = claims.filter(({ id }) => ids.includes(id));
  const pair = { i: 0, j: formsOf(two, articles).length - 1, ways: between(fact, claims, ids) };
  const ways = isAlone ? [] : [...waysTried(pair, context)];
  const of = ({ stands }: Found) => stands.rule.id;
  return {
    own: ways
      .flatMap(({ edges }) => edges)
      .map(({ stands: { rule } }) => {
        const found = around.find((each) => of(each) === rule.id);
        return {
          rule: rule.id,
          verdict: rule.verdict,
          ...(found && { finding: buildFinding(found, input).id }),
        };
      }),
    around: around.map((found) => ({
      finding: buildFinding(found, input).id,
      rule: found.stands.rule.id,
      verdict: found.stands.rule.verdict,
      about: [found.stands.bridge.a, found.stands.bridge.b],
    })),
    unmet: unmetConditions(known, [{ about, context, ways }]),
  };
}

/** How the two are aligned, each claim being taken for itself. */
function between(
  fact: Fact,
  claims: readonly Claim[],
  ids: readonly [string, string],
): readonly Bridge[] {
  const forms = claims.map((claim) => ({ key: claim.id, claims: [claim] }));
  const [i = -1, j = -1] = claims.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  return bridges(fact, forms)(i, j);
}
