import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { shippedRules } from '../io/shipped.js';
import type { Context } from './context.js';
import { tellRuleError } from './tell.js';

export interface LoadedRules {
  readonly book: RuleBook;
  /** Rules that say `enabled: false`. */
  readonly disabled: readonly (Rule | RecognisingRule)[];
  /** False where some of them can't be used. */
  readonly isSound: boolean;
}

/**
 * The rules in a folder, else the shipped ones, and those of added files; what is wrong with them is told at once. Null
 * where nothing of what was asked for could be read: a run without rules would find nothing.
 */
export async function loadRules(
  folder: string | undefined,
  { core, stderr }: Context,
  added: readonly string[] = [],
): Promise<LoadedRules | null> {
  const folders = { rules: folder ?? shippedRules, ...(added.length > 0 && { added }) };
  const { book, disabled, errors } = await core.readRuleBook(folders);
  for (const error of errors) await tellRuleError(stderr, error);
  const isSound = errors.length === 0;
  const count = book.rules.length + (book.recognisers?.length ?? 0);
  return isSound || count > 0 ? { book, disabled, isSound } : null;
}

/** Ids of all rules, in force or not. */
export const idsOf = ({ book, disabled }: LoadedRules): readonly string[] =>
  [...book.rules, ...(book.recognisers ?? []), ...disabled].map(({ id }) => id);
