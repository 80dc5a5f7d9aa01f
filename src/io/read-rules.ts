import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule, RuleBook, RuleError } from '../domain/rule.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { ruleChecker } from './check-rule.js';
import { fileFault } from './file-fault.js';
import { type CheckedVocabulary, checkVocabulary } from './read-vocabulary.js';
import { readYamlFile, wholeFile } from './read-yaml-file.js';
import { wordFrequencies } from './word-frequencies.js';
import { longestRule } from './yaml-source.js';

/** The rules that come with the program; the way there is the same from `src` and from `dist`. */
export const shippedRules = fileURLToPath(new URL('../../rules', import.meta.url));

/** More files than this are a mistaken folder and not a set of rules. */
const mostRules = 2000;

export interface RuleFolders {
  /** Its `*.yml` are the judging rules; its `vocabulary/`, if any, adds to the words known. */
  readonly rules: string;
  /** The vocabulary that it adds to; by default the shipped one. */
  readonly vocabulary?: string;
}

export interface ReadRules {
  /** All that could be used. */
  readonly book: RuleBook;
  /** Rules that say `enabled: false`. */
  readonly disabled: readonly Rule[];
  /** All errors of all files, by file and place. */
  readonly errors: readonly RuleError[];
}

/**
 * Reads and checks a folder of rules. A file with an error is left out and the others work on;
 * bad input is reported in `errors` and never thrown.
 */
export async function readRuleBook({ rules, vocabulary }: RuleFolders): Promise<ReadRules> {
  const { files, errors: folderErrors } = ruleFiles(rules);
  const check = ruleChecker();
  const checked = files.map((file) => {
    const read = readYamlFile(file, longestRule);
    return 'source' in read ? check(read.source) : read;
  });
  const words = readWords(rules, vocabulary ?? join(shippedRules, 'vocabulary'));
  const good = checked.flatMap((each) => ('rule' in each ? [each] : []));
  const inForce = good.filter(({ enabled }) => enabled).map(({ rule }) => rule);
  return {
    book: { rules: inForce, vocabulary: words.vocabulary },
    disabled: good.filter(({ enabled }) => !enabled).map(({ rule }) => rule),
    errors: [
      ...folderErrors,
      ...checked.flatMap((each) => ('errors' in each ? [...each.errors].sort(byPlace) : [])),
      ...words.errors,
    ],
  };
}

const byPlace = (a: RuleError, b: RuleError) => a.line - b.line || a.column - b.column;

function ruleFiles(folder: string): { files: readonly string[]; errors: readonly RuleError[] } {
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.isDirectory())
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    if (names.length > mostRules) {
      const message = `${names.length} rule files; at most ${mostRules} are read`;
      return { files: [], errors: [wholeFile(folder, message)] };
    }
    const [plain, others] = [true, false].map((isFile) =>
      names.filter((entry) => entry.isFile() === isFile).map(({ name }) => join(folder, name)),
    );
    const errors = (others ?? []).map((file) => wholeFile(file, 'a link or device, not a file'));
    return { files: plain ?? [], errors };
  } catch (error) {
    return { files: [], errors: [wholeFile(folder, fileFault(error))] };
  }
}

/** A rule set's own words come first, so that they win over the shipped ones. */
function readWords(rules: string, base: string): CheckedVocabulary {
  const shipped = checkVocabulary(base);
  const own = join(rules, 'vocabulary');
  const added = own === base ? { vocabulary: noWords, errors: [] } : checkVocabulary(own);
  const [first, then] = [added.vocabulary, shipped.vocabulary];
  return {
    vocabulary: {
      units: [...first.units, ...then.units],
      modality: [...first.modality, ...then.modality],
      speech: [...first.speech, ...then.speech],
      names: [...first.names, ...then.names],
      concepts: [...first.concepts, ...then.concepts],
      frequencies: wordFrequencies(),
    },
    errors: [...added.errors, ...shipped.errors],
  };
}

const noWords: Vocabulary = { units: [], modality: [], speech: [], names: [], concepts: [] };
