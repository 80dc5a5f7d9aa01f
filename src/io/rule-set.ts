import type { Severity } from '../domain/finding.js';
import type { RuleError } from '../domain/rule.js';
import type { Level, PathLevels, Tolerances } from '../domain/settings.js';
import type { SettingsSource } from '../domain/settings-schema.js';
import { idOf } from './rule-file.js';
import type { RuleFiles } from './rule-files.js';
import type { YamlSource } from './yaml-source.js';

/** A value of a setting and where it was said: `news/twosource.yaml:4:3`. */
export interface Placed<Value> {
  readonly value: Value;
  readonly from: string;
}

/** Which rule files are in force, and what settings say of them; later ones win. */
export interface RuleSet {
  /** Ids of rules, each with its file and the pack or folder that it comes from. */
  readonly files: readonly (readonly [id: string, Placed<string>])[];
  readonly levels: ReadonlyMap<string, Placed<Level>>;
  readonly paths: readonly PathLevels[];
  readonly tolerances: Tolerances;
  readonly aliases: NonNullable<SettingsSource['aliases']>;
  readonly failOn?: Severity;
  /** Folders of which `vocabulary/` adds to the words known. */
  readonly folders: readonly string[];
  /** Rule ids that settings name, with the error for one that there is not. */
  readonly named: readonly { readonly id: string; readonly fault: (known: string) => RuleError }[];
  readonly errors: readonly RuleError[];
}

const empty: RuleSet = {
  files: [],
  levels: new Map(),
  paths: [],
  tolerances: {},
  aliases: [],
  folders: [],
  named: [],
  errors: [],
};

export const failed = (...errors: readonly RuleError[]): RuleSet => ({ ...empty, errors });

/** The rules of files that were found in one place. */
export const setOfFiles = ({ files, errors }: RuleFiles, from: string): RuleSet => ({
  ...empty,
  files: files.map((file) => [idOf(file), { value: file, from }]),
  errors,
});

/** Joins sets; what a later one says of a rule, a path or a dimension stands. */
export function joined(sets: readonly RuleSet[]): RuleSet {
  const failOn = sets.findLast((set) => set.failOn !== undefined)?.failOn;
  return {
    files: sets.flatMap(({ files }) => files),
    levels: new Map(sets.flatMap(({ levels }) => [...levels])),
    paths: sets.flatMap(({ paths }) => paths),
    tolerances: Object.assign({}, ...sets.map(({ tolerances }) => tolerances)),
    aliases: sets.flatMap(({ aliases }) => aliases),
    ...(failOn !== undefined && { failOn }),
    folders: sets.flatMap(({ folders }) => folders),
    named: sets.flatMap(({ named }) => named),
    errors: sets.flatMap(({ errors }) => errors),
  };
}

/** What settings say themselves, without what they extend. */
export function setOfSettings(settings: SettingsSource, source: YamlSource): RuleSet {
  const { rules = {}, paths = {}, tolerances = {}, aliases = [] } = settings;
  const failOn = settings['fail-on'];
  const namedIn = (path: readonly string[], levels: Readonly<Record<string, Level>>) =>
    Object.keys(levels).map((id) => ({
      id,
      fault: (known: string) =>
        source.faultAt([...path, id], `there is no rule “${id}”${known}`, 'key'),
    }));
  const placeOf = (id: string) => {
    const { file, line, column } = source.faultAt(['rules', id], '');
    return `${file}:${line}:${column}`;
  };
  return {
    ...empty,
    levels: new Map(Object.entries(rules).map(([id, value]) => [id, { value, from: placeOf(id) }])),
    paths: Object.entries(paths).map(([path, levels]) => ({
      path: path.replace(/\/+$/, ''),
      levels,
    })),
    tolerances,
    aliases,
    ...(failOn !== undefined && { failOn }),
    named: [
      ...namedIn(['rules'], rules),
      ...Object.entries(paths).flatMap(([path, levels]) => namedIn(['paths', path], levels)),
    ],
  };
}
