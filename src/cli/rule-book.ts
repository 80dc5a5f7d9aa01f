import type { RuleBook } from '../domain/rule.js';
import { shippedRules } from '../io/read-rules.js';
import type { Context } from './context.js';
import { tellRuleError } from './tell.js';

export interface LoadedRules {
  readonly book: RuleBook;
  /** False where some of them can't be used. */
  readonly isSound: boolean;
}

/**
 * The rules in a folder, else the shipped ones; what is wrong with them is told at once. Null
 * where nothing of what was asked for could be read: a run without rules would find nothing.
 */
export async function loadRules(
  folder: string | undefined,
  { core, stderr }: Context,
): Promise<LoadedRules | null> {
  const { book, errors } = await core.readRuleBook({ rules: folder ?? shippedRules });
  for (const error of errors) await tellRuleError(stderr, error);
  const isSound = errors.length === 0;
  return isSound || book.rules.length > 0 ? { book, isSound } : null;
}
