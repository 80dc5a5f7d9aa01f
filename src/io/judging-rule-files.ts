import { ruleChecker } from './check-rule.js';
import { readYamlFile } from './read-yaml-file.js';
import { ruleFilesAt } from './rule-files.js';
import { longestRule } from './yaml-source.js';

/** The sound judging rules at a path, a rule file or a folder of them: id → its file. */
export function judgingRuleFiles(path: string): ReadonlyMap<string, string> {
  const check = ruleChecker();
  const found = ruleFilesAt(path).files.flatMap((file) => {
    const read = readYamlFile(file, longestRule);
    const checked = 'source' in read ? check(read.source) : read;
    return 'rule' in checked ? [[checked.rule.id, file] as const] : [];
  });
  return new Map(found);
}
