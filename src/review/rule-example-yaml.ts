import type { RuleExample } from '../domain/rule-schema.js';
import { scalar } from './yaml-scalar.js';

/** An example that a rule is to learn from. */
export interface Lesson {
  /** The rule's id. */
  readonly rule: string;
  readonly example: RuleExample;
}

/** An example as an item of a rule file's `examples`, each line after so much white space. */
export function ruleExampleYaml({ title, expect, texts }: RuleExample, indent: string): string {
  return [
    `- title: ${scalar(title)}`,
    `  expect: ${expect}`,
    '  texts:',
    ...texts.map((text) => `    - ${inBraces(text)}`),
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
}

/** The same within brackets, where lines mean nothing. */
export function ruleExampleInline({ title, expect, texts }: RuleExample): string {
  return `{ title: ${scalar(title)}, expect: ${expect}, texts: [${texts.map(inBraces).join(', ')}] }`;
}

function inBraces({ outlet, published, text }: RuleExample['texts'][number]): string {
  const fields = Object.entries({ outlet, published, text }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalar(value)}`],
  );
  return `{ ${fields.join(', ')} }`;
}
