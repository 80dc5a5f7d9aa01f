import type { Severity } from '../domain/finding.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { findSettings } from '../io/find-settings.js';
import type { RuleOrigin } from '../io/read-rules.js';
import { ruleFilesIn } from '../io/rule-files.js';
import { shippedRules } from '../io/shipped.js';
import { counted } from '../report/view/words.js';
import type { Context } from './context.js';
import type { Output } from './output.js';
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

/** Where a person says the rules are. */
export interface RuleOptions {
  /** The folder of those that stand in for the shipped ones. */
  readonly rules?: string;
  /** Files, folders and packs that come in addition. */
  readonly addRules?: readonly string[];
  readonly quiet?: true;
}

/** What the rules are wanted for. */
interface Wanted {
  /** What the command reads, beside which settings may stand; by default, where it is called. */
  readonly beside?: readonly string[];
  /** Rule files, or folders of them, that come in addition to these. */
  readonly added?: readonly string[];
  /** Rule files, or folders of them with their words, that are left out though in force. */
  readonly without?: readonly string[];
  /** Errors were told already. */
  readonly quietly?: boolean;
}

/**
 * The rules in the folder that was named, else those in force where it reads, and those that were
 * added; what is wrong with them is told at once. Null where nothing of what was asked for could be
 * read: a run without rules would find nothing.
 */
export async function loadRules(
  { rules: folder, addRules = [], quiet }: RuleOptions,
  { core, stderr }: Context,
  { beside = [], added = [], without = [], quietly = false }: Wanted = {},
): Promise<LoadedRules | null> {
  const settings = findSettings(beside);
  const more = [...addRules, ...added];
  const rules = folder ?? (settings === undefined ? shippedRules : undefined);
  const { errors, ...read } = await core.readRuleBook({
    ...(rules !== undefined && { rules }),
    ...(settings !== undefined && { settings }),
    ...(more.length > 0 && { added: more }),
    ...(without.length > 0 && { without }),
  });
  for (const error of quietly ? [] : errors) await tellRuleError(stderr, error);
  const isSound = errors.length === 0;
  const count = read.book.rules.length + (read.book.recognisers?.length ?? 0);
  if (folder !== undefined && !quiet && !quietly && count > 0) {
    await tellReplaced(folder, count, read.origins, stderr);
  }
  return isSound || count > 0 ? { ...read, isSound } : null;
}

/** A folder named by `--rules` stands in for all shipped rules, which is easily overlooked. */
async function tellReplaced(
  folder: string,
  count: number,
  origins: LoadedRules['origins'],
  stderr: Output,
): Promise<void> {
  if ([...origins.values()].some(({ pack }) => pack.startsWith('twosource:'))) return;
  const [own, shipped] = [count, ruleFilesIn(shippedRules).files.length];
  await stderr.write(
    `in force: ${counted(own, 'rule')} of ${folder}, in place of the ${shipped} shipped ones; to have both: --add-rules ${folder}\n`,
  );
}

/** Ids of all rules, in force or not. */
export const idsOf = ({ book, disabled }: LoadedRules): readonly string[] =>
  [...book.rules, ...(book.recognisers ?? []), ...disabled].map(({ id }) => id);
