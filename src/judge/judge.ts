import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Finding } from '../domain/finding.js';
import type { RuleBook } from '../domain/rule.js';
import { buildFinding, type Found } from './build-finding.js';
import { type CompiledRules, compileRules } from './compile-rules.js';
import { factAtHand, type KnownStory, rulesForStory } from './fact-at-hand.js';
import { foundAlone, foundTogether } from './found.js';
import type { RuleFailure, RunContext } from './run-rule.js';

/** What one story's facts are judged from. */
export interface StoryInput {
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
  /** Article id → id of the article that stands for its origin; absent: its own. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Compiles a book once; the judge then takes story after story. */
export function compileJudge(book: RuleBook) {
  const compiled = compileRules(book);
  return ({ facts, claims, articles, origins }: StoryInput) => {
    const rules = rulesForStory(compiled, articles);
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
export interface JudgeInput extends KnownStory {
  readonly fact: Fact;
  readonly rules: CompiledRules;
}

export interface Judgement {
  /** In order of aspect, then verdict. */
  readonly findings: readonly Finding[];
  readonly ruleErrors: readonly RuleFailure[];
}

/** Judges one fact: what is found in it, as findings. */
export function judge(input: JudgeInput): Judgement {
  const { found, failures } = foundIn(input);
  return { findings: found.map((each) => buildFinding(each, input)), ruleErrors: failures };
}

/**
 * What is found in one fact. For each aspect: one agreement for each group of two or more outlets
 * that hold the same, one refinement for groups that are compatible, and one conflict that names
 * every group that takes part. A fact that one outlet has is judged by the rules for single sources.
 * Neither the order of claims, links and articles nor that of rules matters.
 */
export function foundIn(input: JudgeInput): {
  readonly found: readonly Found[];
  readonly failures: readonly RuleFailure[];
} {
  const { fact, articles, rules } = input;
  const { claims, isAlone, context: about } = factAtHand(fact, input);
  const failures: RuleFailure[] = [];
  const context: RunContext = { rules, articles, failures, views: new Map() };
  rules.speakOf(about);
  const found = isAlone ? foundAlone(claims, context) : foundTogether(claims, input, context);
  return { found, failures };
}
