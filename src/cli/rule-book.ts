import type { Severity } from '../domain/finding.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { findSettings } from '../io/find-settings.js';
import type { RuleOrigin } from '../io/read-rules.js';
import { shippedRules } from '../io/shipped.js';
import type { Context } from './context.js';
import { tellRuleError } from './tell.js';

export interface LoadedRules {
  readonly book: RuleBook;
  /** Rules that say `enabled: false`, or that settings turn off. */
  readonly disabled: readonly (Rule | RecognisingRule)[];
  readonly origins: ReadonlyMap<string, RuleOrigin>;
  /** What the settings beside the articles say. */
  readonly failOn?: Severity;
  /** False where some of them can't be used. */
  readonly isSound: boolean;
}

/** What the rules are wanted for. */
interface Wanted {
  /** What the command reads, beside which settings may stand; by default, where it is called. */
  readonly beside?: readonly string[];
  /** Rule files, or folders of them, that come in addition. */
  readonly added?: readonly string[];
  /** Errors were told already. */
  readonly quietly?: boolean;
}

/**
 * The rules in the folder that was named, else those in force where it reads; what is wrong with
 * them is told at once. Null where nothing of what was asked for could be read: a run without rules
 * would find nothing.
 */
export async function loadRules(
  folder: string | undefined,
  { core, stderr }: Context,
  { beside = [], added = [], quietly = false }: Wanted = {},
): Promise<LoadedRules | null> {
  const settings = findSettings(beside);
  const rules = folder ?? (settings === undefined ? shippedRules : undefined);
  const { errors, ...read } = await core.readRuleBook({
    ...(rules !== undefined && { rules }),
    ...(settings !== undefined && { settings }),
    ...(added.length > 0 && { added }),
  });
  for (const error of quietly ? [] : errors) await tellRuleError(stderr, error);
  const isSound = errors.length === 0;
  const count = read.book.rules.length + (read.book.recognisers?.length ?? 0);
  return isSound || count > 0 ? { ...read, isSound } : null;
}

/** Ids of all rules, in force or not. */
export const idsOf = ({ book, disabled }: LoadedRules): readonly string[] =>
  [...book.rules, ...(book.recognisers ?? []), ...disabled].map(({ id }) => id);
