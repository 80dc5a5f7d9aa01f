import { comparisonsBy } from './comparisons.js';
import { type ConditionFault, compileCondition } from './condition.js';
import { ruleEnvironment } from './environment.js';
import type { Library } from './named-function.js';

/** For checking conditions and describing functions; none of them is run. */
export const inertLibrary: Library = {
  compare: comparisonsBy(new Map()),
  strengthOf: () => 0,
  attributes: () => false,
  mannersIn: () => new Set(),
  opposites: new Map(),
  areSynonyms: () => false,
  explained: () => false,
  toldEarly: () => false,
  originOf: (article) => article,
  note: () => {},
};

/**
 * Gives a check of conditions: syntax, fields, functions and their types, slots' names. `lone`:
 * of a rule for single sources, which has no `b` and no `link`.
 */
export function conditionChecker(): (text: string, lone: boolean) => ConditionFault | undefined {
  const [paired, alone] = [
    ruleEnvironment(inertLibrary, false),
    ruleEnvironment(inertLibrary, true),
  ];
  return (text, lone) => {
    const compiled = compileCondition(text, lone ? alone : paired);
    return 'fault' in compiled ? compiled.fault : undefined;
  };
}
