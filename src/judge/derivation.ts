import type { Claim } from '../domain/claim.js';
import { printedWords } from '../domain/printed-words.js';
import type { Report } from '../domain/report.js';
import { isGiven, type Rule, type RuleBook } from '../domain/rule.js';
import { slotLines } from '../domain/slot-lines.js';
import { outletKey } from './build-finding.js';
import { formsOf } from './form.js';
import { isConflict } from './strongest.js';
import { type Attempt, attemptsOf, type Trial, triedIn } from './trials.js';

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
  for (const attempt of attemptsOf(rule, triedIn([report], book))) {
    if (shown.length < mostAttempts)
      shown.push([...attemptLines(attempt, { rule, report, replacers })]);
  }
  return [
    ...(looked.length === 0 ? ['no claim is of the kind that the rule looks at'] : []),
    ...looked.map(claimLine),
    ...(shown.length === 0 ? [notTried(rule, looked, report)] : []),
    ...shown.flat(),
  ];
}

/** Why the rule was not so much as tried. */
function notTried({ verdict }: Rule, looked: readonly Claim[], report: Report): string {
  if (verdict === 'single-source') return 'none of them is in a fact that only one outlet has';
  const areTogether = report.facts.some(
    ({ claims }) => looked.filter(({ id }) => claims.includes(id)).length > 1,
  );
  return areTogether
    ? 'all texts that have it are of one outlet, and only what several have is compared'
    : 'no two of them were aligned';
}

const quoted = (claim: Claim) => `“${printedWords(claim)}”`;

function claimLine(claim: Claim): string {
  const { article, kind, subject, predicate, modality, polarity, holder } = claim;
  const about = [subject && `subject ${subject}`, predicate && `predicate ${predicate}`];
  const manner = [modality, polarity, holder && `holder ${holder}`, claim.time?.value];
  return [`${article}: ${kind} ${quoted(claim)}`, ...about, ...manner].filter(Boolean).join(', ');
}

function attemptLines(attempt: Attempt, asked: Asked): readonly string[] {
  const { a, b, link } = attempt.way;
  const aligned =
    a === b
      ? []
      : [
          `${quoted(a)} and ${quoted(b)} aligned, score ${link.score.toFixed(2)}`,
          ...slotLines(link.slots).map((line) => `  ${line}`),
        ];
  return [...aligned, ...attempt.trials.flatMap((trial) => trialLines(trial, attempt, asked))];
}

/** The rule that is asked about, what came of the texts, and the rules that stand in place of it. */
interface Asked {
  readonly rule: Rule;
  readonly report: Report;
  readonly replacers: ReadonlySet<string>;
}

function trialLines(
  { bridge: { a, b }, compiled, outcome, notes }: Trial,
  attempt: Attempt,
  asked: Asked,
): readonly string[] {
  const held =
    compiled.when.every((condition) => outcome(condition) === true) &&
    !compiled.unless.some((condition) => outcome(condition) === true);
  const silence = held ? silenceOf(attempt, asked) : undefined;
  return [
    a === b ? `  a is ${quoted(a)}` : `  a is ${quoted(a)}, b is ${quoted(b)}`,
    ...compiled.when.map((condition) => `    when ${condition.text} → ${outcome(condition)}`),
    ...compiled.unless.map((condition) => `    unless ${condition.text} → ${outcome(condition)}`),
    ...[...new Set(notes())].map((note) => `    ${note}`),
    ...(silence === undefined ? [] : [`    holds, but ${silence}`]),
  ];
}

/** Why a rule that holds for two claims made no finding of them; undefined where it did. */
function silenceOf(
  { way: { a, b }, edges }: Attempt,
  { rule, report, replacers }: Asked,
): string | undefined {
  const around = report.findings.filter(({ evidence }) =>
    [a, b].every(({ id }) => evidence.some(({ claim }) => claim === id)),
  );
  if (around.some((finding) => finding.rule === rule.id)) return undefined;
  const held = edges.flatMap(({ stands, also }) => [stands, ...also]).map((each) => each.rule);
  const replacing = held.find(({ id }) => replacers.has(id))?.id;
  if (replacing !== undefined) return `${replacing} holds too, and replaces this rule`;
  const before = edges.find(({ also }) => also.some((each) => each.rule.id === rule.id))?.stands;
  if (before !== undefined) {
    const { id } = before.rule;
    return `${id} stands here; to go before it: replaces: [${id}]`;
  }
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const needsSides = isConflict({ rule }) || rule.verdict === 'refinement';
  if (needsSides && a !== b && formsOf([a, b], articles).length === 1) {
    return `the two claims are the same in value, time, manner and holder, and so stand on one side: no ${rule.verdict} is between them; look at another kind of claim`;
  }
  const outlets = new Set([a, b].map(({ article }) => outletKey(articles.get(article), article)));
  if (rule.verdict === 'agreement' && outlets.size < 2) {
    return 'both texts are of one outlet, and it takes two to agree';
  }
  const other = around.find(({ aspect }) => aspect === rule.aspect)?.rule;
  return other === undefined
    ? 'another finding on their fact speaks for them'
    : `what it finds goes into the finding of ${other}, which is about other claims of their fact`;
}
