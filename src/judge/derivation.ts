import type { Claim } from '../domain/claim.js';
import type { Slot } from '../domain/fact.js';
import type { Report } from '../domain/report.js';
import { isGiven, type Rule, type RuleBook } from '../domain/rule.js';
import { type Attempt, attemptsOf, type Trial } from './trials.js';

const mostAttempts = 6;

/**
 * How a rule came to its verdict or its silence on a report: the claims of the kind it looks at,
 * how they were aligned, and what each condition gave for each pair, either way round.
 */
export function derivationOf(rule: Rule, report: Report, book: RuleBook): readonly string[] {
  const looked = report.claims.filter((claim) => isGiven(rule.given, claim));
  const shown: string[][] = [];
  for (const attempt of attemptsOf(rule, [report], book)) {
    if (shown.length < mostAttempts) shown.push([...attemptLines(attempt, rule, report)]);
  }
  return [
    ...(looked.length === 0 ? ['no claim is of the kind that the rule looks at'] : []),
    ...looked.map(claimLine),
    ...(shown.length === 0 ? [notTried(rule)] : []),
    ...shown.flat(),
  ];
}

const notTried = ({ verdict }: Rule) =>
  verdict === 'single-source'
    ? 'none of them is in a fact that only one text has'
    : 'no two of them were aligned';

function claimLine(claim: Claim): string {
  const { article, kind, words, subject, predicate, modality, polarity, holder } = claim;
  const about = [subject && `subject ${subject}`, predicate && `predicate ${predicate}`];
  const manner = [modality, polarity, holder && `holder ${holder}`, claim.time?.value];
  return [`${article}: ${kind} “${words}”`, ...about, ...manner].filter(Boolean).join(', ');
}

const slotWords = ({ name, a, b, match }: Slot) => `${name} ${match} (${a ?? '–'} | ${b ?? '–'})`;

function attemptLines(attempt: Attempt, rule: Rule, report: Report): readonly string[] {
  const { a, b, link } = attempt[0]?.bridge ?? {};
  if (!a || !b || !link) return [];
  const aligned =
    a === b
      ? []
      : [
          `“${a.words}” and “${b.words}” aligned, score ${link.score.toFixed(2)}`,
          `  ${link.slots.map(slotWords).join('; ')}`,
        ];
  return [...aligned, ...attempt.flatMap((trial) => trialLines(trial, rule, report))];
}

function trialLines(
  { bridge: { a, b }, compiled, outcome, notes }: Trial,
  rule: Rule,
  report: Report,
): readonly string[] {
  const held =
    compiled.when.every((condition) => outcome(condition) === true) &&
    !compiled.unless.some((condition) => outcome(condition) === true);
  const instead = held ? standsFor([a.id, b.id], rule, report) : undefined;
  return [
    a === b ? `  a is “${a.words}”` : `  a is “${a.words}”, b is “${b.words}”`,
    ...compiled.when.map((condition) => `    when ${condition.text} → ${outcome(condition)}`),
    ...compiled.unless.map((condition) => `    unless ${condition.text} → ${outcome(condition)}`),
    ...[...new Set(notes())].map((note) => `    ${note}`),
    ...(instead === undefined
      ? []
      : [`    holds, but ${instead} stands here; to go before it: replaces: [${instead}]`]),
  ];
}

/** The rule that made the finding on these claims in the aspect of another one. */
const standsFor = (claims: readonly string[], { id, aspect }: Rule, { findings }: Report) =>
  findings.find(
    (finding) =>
      finding.rule !== id &&
      finding.aspect === aspect &&
      claims.every((claim) => finding.evidence.some((one) => one.claim === claim)),
  )?.rule;
