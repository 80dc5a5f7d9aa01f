import { groupBy } from '../../domain/group-by.js';
import type { RuleFailure } from '../../domain/report.js';

/** A rule that failed on claims: how often, and the first reason it gave. */
export interface FailedRule {
  readonly rule: string;
  readonly times: number;
  readonly message: string;
}

export function failedRules(failures: readonly RuleFailure[]): readonly FailedRule[] {
  return [...groupBy(failures, ({ rule }) => rule)].map(([rule, all]) => ({
    rule,
    times: all.length,
    message: all[0]?.message ?? '',
  }));
}
