import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleError } from '../domain/rule.js';
import { fileFault } from './file-fault.js';
import { wholeFile } from './read-yaml-file.js';

/** More files than this are a mistaken folder and not a set of rules. */
const mostRules = 2000;

export interface RuleFiles {
  readonly files: readonly string[];
  readonly errors: readonly RuleError[];
}

/** Settings stand beside rules and are none. */
const isRuleFile = (name: string) => /\.ya?ml$/.test(name) && !/^twosource\.ya?ml$/.test(name);

/** The rule files of a folder, by name; links and devices among them are errors. */
export function ruleFilesIn(folder: string): RuleFiles {
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => isRuleFile(entry.name) && !entry.isDirectory())
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

/** The rule files that a named path stands for: itself, or those of a folder. */
export function ruleFilesAt(path: string): RuleFiles {
  try {
    return statSync(path).isDirectory() ? ruleFilesIn(path) : { files: [path], errors: [] };
  } catch (error) {
    return { files: [], errors: [wholeFile(path, fileFault(error))] };
  }
}
