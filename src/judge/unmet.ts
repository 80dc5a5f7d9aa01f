import type { Report } from '../domain/report.js';
import { isGiven, type RuleBook } from '../domain/rule.js';
import { type Attempt, attemptsOf, type Trial } from './trials.js';

/**
 * For each rule that looks at two claims of one fact, the first of its conditions that they don't
 * meet, the better way round: `disjoint-values: when same(link, "subject") is false`.
 */
export function unmetConditions(
  ids: readonly [string, string],
  report: Report,
  book: RuleBook,
): readonly string[] {
  const claims = report.claims.filter(({ id }) => ids.includes(id));
  const isOwn = ([trial]: Attempt) =>
    trial !== undefined && ids.includes(trial.bridge.a.id) && ids.includes(trial.bridge.b.id);
  return book.rules
    .filter(({ given }) => claims.length === 2 && claims.every((claim) => isGiven(given, claim)))
    .flatMap((rule) => {
      for (const attempt of attemptsOf(rule, [report], book)) {
        if (isOwn(attempt)) return unmet(attempt, rule.id);
      }
      return [];
    });
}

function unmet(attempt: Attempt, rule: string): readonly string[] {
  const failing = attempt.map(firstFailing).sort((x, y) => y.met - x.met);
  const words = failing[0]?.words;
  return words === undefined ? [] : [`${rule}: ${words}`];
}

/** How many conditions of one way round are met before the first that is not. */
function firstFailing({ compiled, outcome }: Trial): { met: number; words?: string } {
  const conditions = [
    ...compiled.when.map((condition) => ({ condition, kind: 'when', wanted: true })),
    ...compiled.unless.map((condition) => ({ condition, kind: 'unless', wanted: false })),
  ];
  for (const [met, { condition, kind, wanted }] of conditions.entries()) {
    const came = outcome(condition);
    if (came !== wanted) return { met, words: `${kind} ${condition.text} is ${came}` };
  }
  return { met: conditions.length };
}
