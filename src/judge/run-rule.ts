import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Rule } from '../domain/rule.js';
import { type Bridge, turned } from './bridge.js';
import type { CompiledRule, CompiledRules } from './compile-rules.js';
import { type ClaimView, viewClaim, viewLink } from './views.js';

/** A rule that held for two claims (or for `a` alone), with the comparisons that it made. */
export interface Firing {
  readonly rule: Rule;
  readonly bridge: Bridge;
  readonly notes: readonly string[];
}

/** A rule that failed while it ran; it is reported, and the others go on. */
export interface RuleFailure {
  readonly rule: string;
  /** Ids of the claims it failed on. */
  readonly claims: readonly string[];
  readonly message: string;
}

export interface RunContext {
  readonly rules: CompiledRules;
  readonly articles: ReadonlyMap<string, Article>;
  readonly failures: RuleFailure[];
  /** Views of claims that were made already, by claim id. */
  readonly views: Map<string, ClaimView>;
}

type Variables = Readonly<Record<string, unknown>>;

/** Whether all that has to hold holds, and nothing that may not. */
function holds({ when, unless }: CompiledRule, variables: Variables): boolean {
  return (
    when.every(({ run }) => run(variables) === true) &&
    !unless.some(({ run }) => run(variables) === true)
  );
}

/**
 * The rules that hold for two claims; each is tried with `a` and `b` either way. All are tried one
 * way before any is tried the other, so that they share the comparisons.
 */
export function rulesOnPair(bridge: Bridge, context: RunContext): readonly Firing[] {
  const firings = new Map<CompiledRule, Firing>();
  const candidates = context.rules.forPair(bridge.a, bridge.b);
  if (candidates.length === 0) return [];
  for (const way of [bridge, turned(bridge)]) {
    const variables = pairVariables(way, context);
    for (const compiled of candidates) {
      if (firings.has(compiled)) continue;
      const firing = attempt(compiled, way, variables, context);
      if (firing) firings.set(compiled, firing);
    }
  }
  return unreplaced([...firings.values()]);
}

/** The rules that hold for a claim that only one outlet makes. */
export function rulesOnOne(claim: Claim, context: RunContext): readonly Firing[] {
  const link = { a: claim.id, b: claim.id, score: 0, slots: [] };
  const variables = { a: viewOf(claim, context) };
  return context.rules
    .forOne(claim)
    .flatMap(
      (compiled) => attempt(compiled, { a: claim, b: claim, link }, variables, context) ?? [],
    );
}

/** Without the rules in whose place another one fired. */
function unreplaced(firings: readonly Firing[]): readonly Firing[] {
  const replaced = new Set(firings.flatMap(({ rule }) => rule.replaces ?? []));
  return replaced.size === 0 ? firings : firings.filter(({ rule }) => !replaced.has(rule.id));
}

export function pairVariables({ a, b, link }: Bridge, context: RunContext): Variables {
  return { a: viewOf(a, context), b: viewOf(b, context), link: viewLink(link) };
}

function viewOf(claim: Claim, { articles, views }: RunContext): ClaimView {
  const known = views.get(claim.id);
  if (known) return known;
  const article = articles.get(claim.article);
  if (!article) throw new Error(`claim ${claim.id}: there is no article ${claim.article}`);
  const view = viewClaim(claim, article);
  views.set(claim.id, view);
  return view;
}

function attempt(
  compiled: CompiledRule,
  bridge: Bridge,
  variables: Variables,
  context: RunContext,
): Firing | undefined {
  const { rules, failures } = context;
  const rule = ruleAt(compiled, bridge, context);
  if (!rule) return undefined;
  rules.dropNotes();
  try {
    if (!holds(compiled, variables)) return undefined;
    return { rule, bridge, notes: rules.takeNotes() };
  } catch (error) {
    const claims = [...new Set([bridge.a.id, bridge.b.id])].sort();
    failures.push({ rule: compiled.rule.id, claims, message: reason(error) });
    return undefined;
  }
}

/** The rule as settings have it for the articles of two claims; undefined where it is off. */
export function ruleAt(
  { rule }: CompiledRule,
  { a, b }: Bridge,
  { rules, articles }: RunContext,
): Rule | undefined {
  const [one, other] = [articles.get(a.article), articles.get(b.article)];
  return one && other ? rules.at(rule, one, other) : rule;
}

const reason = (error: unknown) =>
  error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
