import { join } from 'node:path';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleBook, RuleError } from '../domain/rule.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { ruleChecker } from './check-rule.js';
import { type CheckedVocabulary, checkVocabulary } from './read-vocabulary.js';
import { readYamlFile } from './read-yaml-file.js';
import { idOf } from './rule-file.js';
import { ruleFilesAt, ruleFilesIn } from './rule-files.js';
import { shippedVocabulary } from './shipped.js';
import { wordFrequencies } from './word-frequencies.js';
import { longestRule } from './yaml-source.js';

export interface RuleFolders {
  /** Its `*.yml` are the judging rules; its `vocabulary/`, if any, adds to the words known. */
  readonly rules: string;
  /** The vocabulary that it adds to; by default the shipped one. */
  readonly vocabulary?: string;
  /** Rule files, or folders of them, that come in addition; one of the same name is replaced. */
  readonly added?: readonly string[];
}

export interface ReadRules {
  /** All that could be used. */
  readonly book: RuleBook;
  /** Rules that say `enabled: false`. */
  readonly disabled: readonly (Rule | RecognisingRule)[];
  /** All errors of all files, by file and place. */
  readonly errors: readonly RuleError[];
}

/**
 * Reads and checks a folder of rules. A file with an error is left out and the others work on;
 * bad input is reported in `errors` and never thrown.
 */
export async function readRuleBook(folders: RuleFolders): Promise<ReadRules> {
  const { rules, vocabulary } = folders;
  const { files, errors: folderErrors } = filesOf(folders);
  const check = ruleChecker();
  const checked = files.map((file) => {
    const read = readYamlFile(file, longestRule);
    return 'source' in read ? check(read.source) : read;
  });
  const words = readWords(rules, vocabulary ?? shippedVocabulary);
  const [judging, recognising] = [
    checked.flatMap((each) => ('rule' in each ? [{ ...each, one: each.rule }] : [])),
    checked.flatMap((each) => ('recogniser' in each ? [{ ...each, one: each.recogniser }] : [])),
  ];
  const recognisers = inForce(recognising);
  return {
    book: {
      rules: inForce(judging),
      ...(recognisers.length > 0 && { recognisers }),
      vocabulary: words.vocabulary,
    },
    disabled: [...judging, ...recognising].filter((each) => !each.enabled).map(({ one }) => one),
    errors: [
      ...folderErrors,
      ...checked.flatMap((each) => ('errors' in each ? [...each.errors].sort(byPlace) : [])),
      ...words.errors,
    ],
  };
}

/** All rule files to read, sorted by id; an added file stands in for one of its name. */
function filesOf({ rules, added = [] }: RuleFolders) {
  const [own, ...more] = [ruleFilesIn(rules), ...added.map(ruleFilesAt)];
  const byId = new Map<string, string>();
  for (const { files } of [own, ...more]) {
    for (const file of files) byId.set(idOf(file), file);
  }
  return {
    files: [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file),
    errors: [own, ...more].flatMap(({ errors }) => errors),
  };
}

const inForce = <One>(checked: readonly { readonly one: One; readonly enabled: boolean }[]) =>
  checked.filter(({ enabled }) => enabled).map(({ one }) => one);

const byPlace = (a: RuleError, b: RuleError) => a.line - b.line || a.column - b.column;

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
