import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Skipped } from '../domain/article.js';
import { judgingSchema, type RuleExample, type RuleSource } from '../domain/rule-schema.js';
import { decode } from './decode.js';
import { readYamlFile } from './read-yaml-file.js';
import { schemaCheck } from './schema-faults.js';
import { spliceExample } from './splice-example.js';
import { writeFiles } from './write-files.js';
import { longestRule, readYaml } from './yaml-source.js';

/**
 * Adds an example to the file of a judging rule. It is read at once before it is written, and left
 * alone where it is broken or would be; what went wrong is returned.
 */
export async function addExample(file: string, example: RuleExample): Promise<readonly Skipped[]> {
  const before = readYamlFile(file, longestRule);
  if (!('source' in before)) return unchanged(file, 'it is broken');
  const decoded = decode(readFileSync(file));
  if (!('text' in decoded)) return unchanged(file, decoded.fault);
  const content = spliceExample(decoded.text, example);
  const after = readYaml(file, content);
  if (!('source' in after)) return unchanged(file, 'it would break');
  const [fault] = schemaCheck(judgingSchema)(after.source);
  if (fault) return unchanged(file, fault.error.message);
  const { examples = [] } = before.source.data as RuleSource;
  const wanted = { ...(before.source.data as RuleSource), examples: [...examples, example] };
  if (!isDeepStrictEqual(after.source.data, wanted))
    return unchanged(file, 'it is written in a form that an example can’t be added to: copy it');
  return writeFiles(dirname(file), [{ name: basename(file), content: () => content }]);
}

const unchanged = (source: string, why: string): readonly Skipped[] => [
  { source, reason: `not changed, since ${why}` },
];
