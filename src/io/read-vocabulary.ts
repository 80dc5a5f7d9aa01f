import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleError } from '../domain/rule.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { type VocabularyFile, vocabularySchemas } from '../domain/vocabulary-schema.js';
import { readYamlFile, wholeFile } from './read-yaml-file.js';
import { unknown } from './rule-file.js';
import { schemaCheck } from './schema-faults.js';

const names = Object.keys(vocabularySchemas) as readonly VocabularyFile[];
const longest = 2_000_000;

export interface CheckedVocabulary {
  readonly vocabulary: Vocabulary;
  readonly errors: readonly RuleError[];
}

/**
 * Reads `<folder>/<name>.yml` for every part of the vocabulary; an absent file is an empty part.
 * A row with a fault is left out and reported with its place; the others stand.
 */
export function checkVocabulary(folder: string): CheckedVocabulary {
  const parts = names.map((name) => [name, readPart(name, join(folder, `${name}.yml`))] as const);
  return {
    vocabulary: Object.fromEntries(
      parts.map(([name, { rows }]) => [name, rows]),
    ) as unknown as Vocabulary,
    errors: [...strangersIn(folder), ...parts.flatMap(([, { errors }]) => errors)],
  };
}

/** Files that nothing would read, and whose words would be missed without a word. */
function strangersIn(folder: string): readonly RuleError[] {
  if (!existsSync(folder)) return [];
  const known = names.map((name) => `${name}.yml`);
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file) && !known.includes(file))
    .sort()
    .map((file) =>
      wholeFile(join(folder, file), unknown('not a file of a vocabulary', file, known)),
    );
}

/** The usable rows of a vocabulary folder. */
export const readVocabulary = (folder: string): Vocabulary => checkVocabulary(folder).vocabulary;

interface Part {
  readonly rows: readonly unknown[];
  readonly errors: readonly RuleError[];
}

function readPart(name: VocabularyFile, file: string): Part {
  if (!existsSync(file)) return { rows: [], errors: [] };
  const read = readYamlFile(file, longest);
  if ('errors' in read) return { rows: [], errors: read.errors };
  if (read.source.data === null) return { rows: [], errors: [] };
  const faults = schemaCheck(vocabularySchemas[name])(read.source);
  const bad = new Set(faults.map(({ path }) => path[0]));
  const { data } = read.source;
  return {
    rows: Array.isArray(data) ? data.filter((_, index) => !bad.has(index)) : [],
    errors: faults.map(({ error }) => error),
  };
}
