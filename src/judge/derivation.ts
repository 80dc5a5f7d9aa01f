import type { Claim } from '../domain/claim.js';
import type { Fact, Slot } from '../domain/fact.js';
import type { Report } from '../domain/report.js';
import { isGiven, type Rule, type RuleBook } from '../domain/rule.js';
import { type Bridge, bridges, turned } from './bridge.js';
import { type CompiledRule, type CompiledRules, compileRules } from './compile-rules.js';
import { formsOf } from './form.js';
import { pairVariables, type RunContext } from './run-rule.js';

const mostPairs = 6;

/**
 * How a rule came to its verdict or its silence on a report: the claims of the kind it looks at,
 * how they were aligned, and what each condition gave for each pair, either way round.
 */
export function derivationOf(rule: Rule, report: Report, book: RuleBook): readonly string[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const looked = report.claims.filter((claim) => isGiven(rule.given, claim));
  const context: RunContext = {
    rules: compileRules({ ...book, rules: [rule] }),
    articles: new Map(report.articles.map((article) => [article.id, article])),
    failures: [],
    views: new Map(),
  };
  const pairs = report.facts
    .flatMap((fact) => pairsOf(fact, claims, context))
    .filter(({ a, b }) => isGiven(rule.given, a) && isGiven(rule.given, b));
  return [
    ...(looked.length === 0 ? ['no claim is of the kind that the rule looks at'] : []),
    ...looked.map(claimLine),
    ...(pairs.length === 0 ? ['no two of them were aligned'] : []),
    ...pairs.slice(0, mostPairs).flatMap((pair) => pairLines(pair, context)),
  ];
}

function pairsOf(
  fact: Fact,
  claims: ReadonlyMap<string, Claim>,
  { articles }: RunContext,
): readonly Bridge[] {
  const own = fact.claims.flatMap((id) => claims.get(id) ?? []);
  const forms = formsOf(own, articles);
  const between = bridges(fact, forms);
  return forms.flatMap((_, i) =>
    forms.slice(i).flatMap((__, offset) => between(i, i + offset) ?? []),
  );
}

function claimLine(claim: Claim): string {
  const { article, kind, words, subject, predicate, modality, polarity, holder } = claim;
  const about = [subject && `subject ${subject}`, predicate && `predicate ${predicate}`];
  const manner = [modality, polarity, holder && `holder ${holder}`, claim.time?.value];
  return [`${article}: ${kind} “${words}”`, ...about, ...manner].filter(Boolean).join(', ');
}

const slotWords = ({ name, a, b, match }: Slot) => `${name} ${match} (${a ?? '–'} | ${b ?? '–'})`;

function pairLines(pair: Bridge, context: RunContext): readonly string[] {
  const { a, b, link } = pair;
  return [
    `“${a.words}” and “${b.words}” aligned, score ${link.score.toFixed(2)}`,
    `  ${link.slots.map(slotWords).join('; ')}`,
    ...[pair, turned(pair)].flatMap((way) => conditionLines(way, context)),
  ];
}

function conditionLines(way: Bridge, context: RunContext): readonly string[] {
  const variables = pairVariables(way, context);
  const lines = (compiled: CompiledRule) => [
    ...compiled.when.map(({ text, run }) => `    when ${text} → ${outcome(run, variables)}`),
    ...compiled.unless.map(({ text, run }) => `    unless ${text} → ${outcome(run, variables)}`),
  ];
  const rules: CompiledRules = context.rules;
  return [
    `  a is “${way.a.words}”, b is “${way.b.words}”`,
    ...rules.forPair(way.a, way.b).flatMap(lines),
    ...rules.takeNotes().map((note) => `    ${note}`),
  ];
}

function outcome(
  run: (variables: Readonly<Record<string, unknown>>) => unknown,
  variables: object,
) {
  try {
    return String(run({ ...variables }));
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
