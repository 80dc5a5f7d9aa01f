import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/check.js';
import { ruleSchema } from '../../src/domain/rule-schema.js';
import { readRuleBook } from '../../src/io/read-rules.js';
import { shippedFolder, shippedRules } from '../../src/io/shipped.js';
import { runExamples } from '../../src/judge/examples.js';
import { rulesReference } from '../../src/judge/reference.js';
import { ruleOf } from '../judge/fixture.js';

const readme = readFileSync(join(shippedFolder, 'README.md'), 'utf8');

const { book } = await readRuleBook({ rules: shippedRules });

test('the reference is fresh', () => {
  const [, shown = ''] = readme.split(/<!-- \/?reference -->/);
  expect(shown.trim()).toBe(rulesReference(book.rules));
});

test('the shipped schema is fresh', () => {
  const shipped = readFileSync(join(shippedFolder, 'rule.schema.json'), 'utf8');
  expect(JSON.parse(shipped)).toEqual(ruleSchema);
});

test('the rule of the first five minutes holds', () => {
  const [, yaml = ''] = readme.split(/```yaml\n|```\n/);
  const written = parse(yaml.replace(/^ {3}/gm, ''));
  const rule = ruleOf({ ...written, given: { kind: [written.given.kind] } });
  const [result] = runExamples(
    { ...book, rules: [...book.rules, rule] },
    check,
    new Set([rule.id]),
  );
  expect(result).toMatchObject({ rule: 'magnitudes-differ', status: 'holds' });
});
