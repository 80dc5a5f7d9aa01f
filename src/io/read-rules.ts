import { join } from 'node:path';
import type { Severity } from '../domain/finding.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleBook, RuleError } from '../domain/rule.js';
import type { Level } from '../domain/settings.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { ruleChecker } from './check-rule.js';
import { findRuleSet, type RulePlaces } from './find-rule-set.js';
import { checkVocabulary } from './read-vocabulary.js';
import { readYamlFile } from './read-yaml-file.js';
import { realPath } from './real-path.js';
import { idOf, unknown } from './rule-file.js';
import { ruleFilesAt, ruleFilesIn } from './rule-files.js';
import type { Placed, RuleSet } from './rule-set.js';
import { packFolder, packs, shippedVocabulary } from './shipped.js';
import { wordFrequencies } from './word-frequencies.js';
import { longestRule } from './yaml-source.js';

export interface RuleFolders extends RulePlaces {
  /** The vocabulary that is added to; by default the shipped one. */
  readonly vocabulary?: string;
  /** Rule files, and folders of them with their vocabulary, that are left out, wherever they are found. */
  readonly without?: readonly string[];
}

/** Where a rule comes from, and who said how severe it is, if not the rule itself. */
export interface RuleOrigin {
  readonly pack: string;
  readonly level?: Placed<Level>;
}

export interface ReadRules {
  /** All that could be used. */
  readonly book: RuleBook;
  /** Rules that say `enabled: false`, and those that settings turn off. */
  readonly disabled: readonly (Rule | RecognisingRule)[];
  readonly origins: ReadonlyMap<string, RuleOrigin>;
  readonly failOn?: Severity;
  /** All errors of all files, by file and place. */
  readonly errors: readonly RuleError[];
}

/**
 * Reads and checks the rules in force. A file with an error is left out and the others work on;
 * bad input is reported in `errors` and never thrown.
 */
export async function readRuleBook(folders: RuleFolders): Promise<ReadRules> {
  const set = leaving(folders.without ?? [], findRuleSet(folders));
  const files = new Map(set.files);
  const known = [...new Set([...files.keys(), ...shippedIds()])];
  const check = ruleChecker(known);
  const checked = [...files].sort(byId).map(([, { value: file }]) => {
    const read = readYamlFile(file, longestRule);
    return 'source' in read ? check(read.source) : read;
  });
  const words = readWords(set, folders.vocabulary ?? shippedVocabulary);
  const levelOf = (id: string) => set.levels.get(id)?.value;
  const judging = checked.flatMap((each) =>
    'rule' in each ? [{ ...each, one: levelled(each.rule, levelOf(each.rule.id)) }] : [],
  );
  const recognising = checked.flatMap((each) =>
    'recogniser' in each ? [{ ...each, one: each.recogniser }] : [],
  );
  const isOn = ({ enabled, one }: { readonly enabled: boolean; readonly one: { id: string } }) =>
    enabled && levelOf(one.id) !== 'off';
  const recognisers = recognising.filter(isOn).map(({ one }) => one);
  return {
    book: {
      rules: judging.filter(isOn).map(({ one }) => one),
      ...(recognisers.length > 0 && { recognisers }),
      ...(set.paths.length > 0 && { paths: set.paths }),
      ...(Object.keys(set.tolerances).length > 0 && { tolerances: set.tolerances }),
      vocabulary: words.vocabulary,
    },
    disabled: [...judging, ...recognising].filter((each) => !isOn(each)).map(({ one }) => one),
    origins: originsOf(set),
    ...(set.failOn !== undefined && { failOn: set.failOn }),
    errors: [
      ...set.errors,
      ...unknownRules(set, known),
      ...checked.flatMap((each) => ('errors' in each ? [...each.errors].sort(byPlace) : [])),
      ...words.errors,
    ],
  };
}

/** A rule that one of the files left out stood in place of is in force again. */
function leaving(paths: readonly string[], set: RuleSet): RuleSet {
  if (paths.length === 0) return set;
  const named = new Set(
    paths.flatMap((path) => [path, ...ruleFilesAt(path).files]).map((path) => realPath(path)),
  );
  const stays = (path: string) => !named.has(realPath(path));
  return {
    ...set,
    files: set.files.filter(([, { value }]) => stays(value)),
    folders: set.folders.filter(stays),
  };
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

const byPlace = (a: RuleError, b: RuleError) => a.line - b.line || a.column - b.column;

const levelled = (rule: Rule, level: Level | undefined): Rule =>
  level === undefined || level === 'off' ? rule : { ...rule, severity: level };

function originsOf({ files, levels }: RuleSet): ReadonlyMap<string, RuleOrigin> {
  return new Map(
    files.map(([id, { from }]) => {
      const level = levels.get(id);
      return [id, { pack: from, ...(level && { level }) }];
    }),
  );
}

/** A rule that ships and isn't in force may be named: settings and rules hold for several sets. */
const shippedIds = () => packs.flatMap((pack) => ruleFilesIn(packFolder(pack)).files.map(idOf));

const unknownRules = ({ named }: RuleSet, known: readonly string[]): readonly RuleError[] =>
  named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, fault }) => fault(unknown('', id, known)));

/** A rule set's own words come first, so that they win over the shipped ones. */
function readWords({ folders, aliases }: RuleSet, base: string) {
  const own = folders.map((folder) => join(folder, 'vocabulary')).filter((at) => at !== base);
  const read = [...own.reverse(), base].map(checkVocabulary);
  const all = read.map(({ vocabulary }) => vocabulary);
  const names = aliases.map(({ kind = 'organisation', ...alias }) => ({ kind, ...alias }));
  const vocabulary: Vocabulary = {
    units: all.flatMap(({ units }) => units),
    modality: all.flatMap(({ modality }) => modality),
    speech: all.flatMap(({ speech }) => speech),
    names: [...names, ...all.flatMap((each) => each.names)],
    concepts: all.flatMap(({ concepts }) => concepts),
    acts: all.flatMap(({ acts }) => acts),
    scales: all.flatMap(({ scales }) => scales),
    frequencies: wordFrequencies(),
  };
  return { vocabulary, errors: read.flatMap(({ errors }) => errors) };
}
