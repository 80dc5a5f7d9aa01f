import type { Claim } from '../domain/claim.js';
import type { Slot } from '../domain/fact.js';
import type { Report } from '../domain/report.js';
import { isGiven, type Rule, type RuleBook } from '../domain/rule.js';
import { outletKey } from './build-finding.js';
import { formsOf } from './form.js';
import { isConflict } from './strongest.js';
import { type Attempt, attemptsOf, type Trial } from './trials.js';

const mostAttempts = 6;

/**
 * How a rule came to its verdict or its silence on a report: the claims of the kind it looks at,
 * how they were aligned, and what each condition gave for each pair, either way round.
 */
export function derivationOf(rule: Rule, report: Report, book: RuleBook): readonly string[] {
  const looked = report.claims.filter((claim) => isGiven(rule.given, claim));
  const replacers = new Set(
    book.rules.filter(({ replaces }) => replaces?.includes(rule.id)).map(({ id }) => id),
  );
  const shown: string[][] = [];
  for (const attempt of attemptsOf(rule, [report], book)) {
    if (shown.length < mostAttempts)
      shown.push([...attemptLines(attempt, rule, report, replacers)]);
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

function attemptLines(
  attempt: Attempt,
  rule: Rule,
  report: Report,
  replacers: ReadonlySet<string>,
): readonly string[] {
  const { a, b, link } = attempt[0]?.bridge ?? {};
  if (!a || !b || !link) return [];
  const aligned =
    a === b
      ? []
      : [
          `“${a.words}” and “${b.words}” aligned, score ${link.score.toFixed(2)}`,
          `  ${link.slots.map(slotWords).join('; ')}`,
        ];
  return [...aligned, ...attempt.flatMap((trial) => trialLines(trial, rule, report, replacers))];
}

function trialLines(
  { bridge: { a, b }, compiled, outcome, notes }: Trial,
  rule: Rule,
  report: Report,
  replacers: ReadonlySet<string>,
): readonly string[] {
  const held =
    compiled.when.every((condition) => outcome(condition) === true) &&
    !compiled.unless.some((condition) => outcome(condition) === true);
  const silence = held ? silenceOf([a, b], rule, report, replacers) : undefined;
  return [
    a === b ? `  a is “${a.words}”` : `  a is “${a.words}”, b is “${b.words}”`,
    ...compiled.when.map((condition) => `    when ${condition.text} → ${outcome(condition)}`),
    ...compiled.unless.map((condition) => `    unless ${condition.text} → ${outcome(condition)}`),
    ...[...new Set(notes())].map((note) => `    ${note}`),
    ...(silence === undefined ? [] : [`    holds, but ${silence}`]),
  ];
}

/** Why a rule that holds for two claims made no finding of them; undefined where it did. */
function silenceOf(
  claims: readonly [Claim, Claim],
  rule: Rule,
  report: Report,
  replacers: ReadonlySet<string>,
): string | undefined {
  const own = report.findings.filter(({ evidence }) =>
    claims.every(({ id }) => evidence.some((one) => one.claim === id)),
  );
  if (own.some((finding) => finding.rule === rule.id)) return undefined;
  const replacing = own.find((finding) => replacers.has(finding.rule))?.rule;
  if (replacing !== undefined) return `${replacing} found something, and replaces this rule`;
  const instead = own.find(({ aspect }) => aspect === rule.aspect)?.rule;
  if (instead !== undefined) {
    return `${instead} stands here; to go before it: replaces: [${instead}]`;
  }
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const needsSides = isConflict({ rule }) || rule.verdict === 'refinement';
  if (needsSides && formsOf(claims, articles).length === 1) {
    return `the two claims are the same in value, time, manner and holder, and so stand on one side: no ${rule.verdict} is between them; look at another kind of claim`;
  }
  const outlets = new Set(claims.map(({ article }) => outletKey(articles.get(article), article)));
  if (rule.verdict === 'agreement' && outlets.size < 2) {
    return 'both texts are of one outlet, and it takes two to agree';
  }
  return 'another finding on their fact speaks for them';
}
