import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleError } from '../domain/rule.js';
import type { SettingsSource } from '../domain/settings-schema.js';
import { settingsSchema } from '../domain/settings-schema.js';
import { readYamlFile } from './read-yaml-file.js';
import { schemaCheck } from './schema-faults.js';
import { longestRule, type YamlSource } from './yaml-source.js';

/** The settings that stand in a folder beside articles or rules. */
export const settingsIn = (folder: string): string | undefined =>
  ['twosource.yaml', 'twosource.yml'].map((name) => join(folder, name)).find(existsSync);

/** Settings with the places of their parts, or all that is wrong with them. */
export type ReadSettings =
  | { readonly settings: SettingsSource; readonly source: YamlSource }
  | { readonly errors: readonly RuleError[] };

export function readSettings(file: string): ReadSettings {
  const read = readYamlFile(file, longestRule);
  if ('errors' in read) return read;
  const { source } = read;
  if (source.data === null) return { settings: {}, source };
  const faults = schemaCheck(settingsSchema)(source);
  if (faults.length > 0) return { errors: faults.map(({ error }) => error) };
  return { settings: source.data as SettingsSource, source };
}
