import type { RuleBook } from '../domain/rule.js';
import { isAsExpected, type RuleResult } from './examples.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { rejudge } from './rejudge.js';

export interface Survivors {
  readonly tried: number;
  /** Changes of the rule with which all its examples still come out as expected. */
  readonly survived: readonly Mutant[];
}

/**
 * Tries every mutant of a rule on its examples, beside the other rules of the book. Only the judge
 * runs again: a condition changes nothing of what was extracted and aligned.
 */
export function survivorsOf({ source, examples }: RuleResult, book: RuleBook): Survivors {
  const mutants = mutantsOf(source);
  const holding = examples.filter(({ holds }) => holds);
  const survived = mutants.filter(({ rule }) => {
    const others = book.rules.map((other) => (other.id === rule.id ? rule : other));
    return holding.every(({ expect, report }) =>
      isAsExpected(rule, expect, rejudge(report, { ...book, rules: others })),
    );
  });
  return { tried: mutants.length, survived };
}
