import { isCollection, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { RuleExample } from '../domain/rule-schema.js';
import { ruleExampleInline, ruleExampleYaml } from '../review/rule-example-yaml.js';

/**
 * A rule file with one example more, after those it has. All that its author wrote – comments,
 * folds, quotes – stays to the byte, which a file that is parsed and printed anew would not.
 *
 * @param text a file that was read as a rule without a fault
 */
export function spliceExample(text: string, example: RuleExample): string {
  const examples = parseDocument(text).get('examples', true);
  if (!isSeq(examples)) return `${ended(text)}\nexamples:\n${ruleExampleYaml(example, '  ')}`;
  return examples.flow ? inFlow(text, examples, example) : inBlock(text, examples, example);
}

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

function inBlock(text: string, examples: YAMLSeq, example: RuleExample): string {
  const dash = examples.range?.[0] ?? 0;
  const indent = ' '.repeat(dash - (text.lastIndexOf('\n', dash - 1) + 1));
  const last = lastUnit(examples);
  const lineEnd = text[last - 1] === '\n' ? last - 1 : text.indexOf('\n', last);
  const before = ended(lineEnd === -1 ? text : text.slice(0, lineEnd + 1));
  const after = lineEnd === -1 ? '' : text.slice(lineEnd + 1);
  return before + ruleExampleYaml(example, indent) + after;
}

function inFlow(text: string, examples: YAMLSeq, example: RuleExample): string {
  const inline = ruleExampleInline(example);
  const isEmpty = examples.items.length === 0;
  const at = isEmpty ? (examples.range?.[0] ?? 0) + 1 : lastUnit(examples.items.at(-1));
  return `${text.slice(0, at)}${isEmpty ? inline : `, ${inline}`}${text.slice(at)}`;
}

/** Where the last value in a node ends; the node itself ends after the comments that follow. */
function lastUnit(node: unknown): number {
  if (isMap(node) && !node.flow) return lastUnit(node.items.at(-1)?.value);
  if (isSeq(node) && !node.flow) return lastUnit(node.items.at(-1));
  return isScalar(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0;
}
