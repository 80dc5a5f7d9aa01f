import type { RuleBook } from '../domain/rule.js';
import { shippedRules } from '../io/read-rules.js';
import type { Context } from './context.js';
import { tellRuleError } from './tell.js';

/** The rules in a folder, else the shipped ones; what is wrong with them is told at once. */
export async function loadRules(
  folder: string | undefined,
  { core, stderr }: Context,
): Promise<{ readonly book: RuleBook; readonly isSound: boolean }> {
  const { book, errors } = await core.readRuleBook({ rules: folder ?? shippedRules });
  for (const error of errors) await tellRuleError(stderr, error);
  return { book, isSound: errors.length === 0 };
}
