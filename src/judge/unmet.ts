import type { Report } from '../domain/report.js';
import { isGiven, type RuleBook } from '../domain/rule.js';
import { type Attempt, attemptsOf, type Trial } from './trials.js';

/** A rule that found nothing between two claims, and the first of its conditions that they don't meet. */
export interface Unmet {
  readonly rule: string;
  /** `when same(link, "subject") is false`. */
  readonly condition: string;
  /** How many of its conditions hold before that one, and how many there are. */
  readonly met: number;
  readonly of: number;
}

/**
 * The rules that look at two such claims and found nothing, each the better way round: first those
 * of which most conditions are met.
 */
export function unmetConditions(
  ids: readonly [string, string],
  report: Report,
  book: RuleBook,
): readonly Unmet[] {
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
    })
    .sort((x, y) => y.met / y.of - x.met / x.of || y.met - x.met);
}

function unmet(attempt: Attempt, rule: string): readonly Unmet[] {
  const failing = attempt.map(firstFailing);
  const [best] = failing.sort((x, y) => y.met - x.met);
  return best?.condition === undefined ? [] : [{ ...best, rule, condition: best.condition }];
}

type Failing = Pick<Unmet, 'met' | 'of'> & Partial<Pick<Unmet, 'condition'>>;

/** How many conditions of one way round are met before the first that is not. */
function firstFailing({ compiled, outcome }: Trial): Failing {
  const conditions = [
    ...compiled.when.map((condition) => ({ condition, kind: 'when', wanted: true })),
    ...compiled.unless.map((condition) => ({ condition, kind: 'unless', wanted: false })),
  ];
  const of = conditions.length;
  for (const [met, { condition, kind, wanted }] of conditions.entries()) {
    const came = outcome(condition);
    if (came !== wanted) return { met, of, condition: `${kind} ${condition.text} is ${came}` };
  }
  return { met: of, of };
}
