import { judgingChecker } from './check-judging.js';
import { recogniserChecker } from './check-recogniser.js';
import type { CheckedRule } from './rule-file.js';
import type { YamlSource } from './yaml-source.js';

/**
 * Gives a check of rule files; one that has `match` is a recognising rule.
 *
 * @param known ids that a rule may name
 */
export function ruleChecker(known: readonly string[]): (source: YamlSource) => CheckedRule {
  const judging = judgingChecker(known);
  const recognising = recogniserChecker();
  return (source) => (hasMatch(source.data) ? recognising(source) : judging(source));
}

const hasMatch = (data: unknown) => typeof data === 'object' && data !== null && 'match' in data;
