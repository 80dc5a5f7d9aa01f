import type { RuleBook } from '../../domain/rule.js';
import type { RuleResult } from '../../judge/examples.js';
import { survivorsOf } from '../../judge/surviving.js';
import { printable } from '../../report/view/printable.js';

/** The changes of conditions that no example catches: a report, and not a gate. */
export function mutationLines(results: readonly RuleResult[], book: RuleBook): readonly string[] {
  const each = results.map((result) => ({ rule: result.rule, ...survivorsOf(result, book) }));
  const tried = each.reduce((sum, rule) => sum + rule.tried, 0);
  const survived = each.flatMap(({ rule, survived }) =>
    survived.map(({ change }) => `  ${rule}: ${printable(change)}`),
  );
  return ['', `mutants: ${tried - survived.length} of ${tried} caught; not:`, ...survived];
}
