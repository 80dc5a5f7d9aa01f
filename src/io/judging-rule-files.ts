import { judgingSchema } from '../domain/rule-schema.js';
import { readYamlFile } from './read-yaml-file.js';
import { idOf } from './rule-file.js';
import { ruleFilesAt } from './rule-files.js';
import { schemaCheck } from './schema-faults.js';
import { longestRule } from './yaml-source.js';

/** The judging rules at a path, a rule file or a folder of them: id → its file. */
export function judgingRuleFiles(path: string): ReadonlyMap<string, string> {
  const check = schemaCheck(judgingSchema);
  const judging = ruleFilesAt(path).files.filter((file) => {
    const read = readYamlFile(file, longestRule);
    return 'source' in read && check(read.source).length === 0;
  });
  return new Map(judging.map((file) => [idOf(file), file]));
}
