import { compareQuantities, type QuantityComparison } from '../compare/quantities.js';
import { compareTimes, type TimeComparison } from '../compare/times.js';
import type { UnitFactors } from '../compare/unit-factors.js';
import { compareWording, type WordingComparison, wordingOf } from '../compare/wording.js';
import type { Quantity } from '../domain/quantity.js';
import type { Tolerances } from '../domain/settings.js';
import type { TimeExpression } from '../domain/time-expression.js';
import { rememberLast, rememberSome } from './remember.js';
import { tolerant } from './tolerance.js';

/** What the functions of rules compare; all rules of a pair share each answer. */
export interface Comparisons {
  readonly quantities: (a: Quantity, b: Quantity) => QuantityComparison;
  readonly times: (a: TimeExpression, b: TimeExpression) => TimeComparison;
  readonly words: (a: string, b: string) => WordingComparison;
}

export function comparisonsBy(factors: UnitFactors, tolerances?: Tolerances): Comparisons {
  const wording = rememberSome(wordingOf);
  return {
    quantities: rememberLast(tolerant((a, b) => compareQuantities(a, b, factors), tolerances)),
    times: rememberLast(compareTimes),
    words: rememberLast((a: string, b: string) => compareWording(wording(a), wording(b))),
  };
}
