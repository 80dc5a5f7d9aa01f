import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Finding } from '../domain/finding.js';
import type { RuleBook } from '../domain/rule.js';
import { buildFinding, outletKey, type Sources } from './build-finding.js';
import { type CompiledRules, compileRules } from './compile-rules.js';
import { explainedIn } from './explained.js';
import { byPlace } from './form.js';
import { foundAlone, foundTogether } from './found.js';
import type { RuleFailure, RunContext } from './run-rule.js';
import { toldEarlyIn } from './told-early.js';

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
    toldEarly: toldEarlyIn(claims, articles),
    originOf: (article) => origins.get(article) ?? article,
  });
  const sources: Sources = { fact, articles, origins };
  const outlets = new Set(claims.map(({ article }) => outletKey(articles.get(article), article)));
  const found =
    outlets.size === 1 ? foundAlone(claims, context) : foundTogether(claims, sources, context);
  return { findings: found.map((each) => buildFinding(each, sources)), ruleErrors: failures };
}
