import { basename, dirname } from 'node:path';
import { judgingChecker } from './check-judging.js';
import { recogniserChecker } from './check-recogniser.js';
import type { CheckedRule } from './rule-file.js';
import type { YamlSource } from './yaml-source.js';

/**
 * Gives a check of rule files; one that has `match` is a recognising rule.
 *
 * @param known ids that a rule may name
 */
export function ruleChecker(known: readonly string[]): (source: YamlSource) => CheckedRule {
  const judging = judgingChecker(known);
  const recognising = recogniserChecker();
  return (source) => {
    if (isOfVocabulary(source.data)) return { errors: [source.faultAt([], whereWordsGo(source))] };
    return hasMatch(source.data) ? recognising(source) : judging(source);
  };
}

/** A rule is a map of keys, a part of a vocabulary a list of them. */
const isOfVocabulary = (data: unknown) =>
  Array.isArray(data) && data.some((row) => typeof row === 'object' && row !== null);

/** Words are not named file by file: they count with the rules beside whose folder they stand. */
function whereWordsGo({ file }: YamlSource): string {
  const folder = dirname(file);
  const isPlaced = basename(folder) === 'vocabulary';
  const named = isPlaced ? dirname(folder) : '<folder>';
  const where = isPlaced ? '' : ' that has it in vocabulary/';
  return `a list of rows, as a vocabulary is, and no rule; it is used with the folder${where}: --add-rules ${named}`;
}

const hasMatch = (data: unknown) => typeof data === 'object' && data !== null && 'match' in data;
