import type { Rule } from '../domain/rule.js';
import { attemptsOf, type FactTried, type Trial } from './trials.js';

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
 * The rules that were tried on two claims and do not hold, each the better way round: first those of
 * which most conditions are met.
 */
export const unmetConditions = (
  rules: readonly Rule[],
  facts: readonly FactTried[],
): readonly Unmet[] =>
  rules
    .flatMap((rule) => [...attemptsOf(rule, facts)].flatMap(({ trials }) => unmet(trials, rule.id)))
    .sort((x, y) => y.met / y.of - x.met / x.of || y.met - x.met);

function unmet(trials: readonly Trial[], rule: string): readonly Unmet[] {
  const [best] = trials.map(firstFailing).sort((x, y) => y.met - x.met);
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
