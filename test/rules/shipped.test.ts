import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { readRuleBook } from '../../src/io/read-rules.js';
import { shippedFolder, shippedRules } from '../../src/io/shipped.js';
import { runExamples } from '../../src/judge/examples.js';

const { book, errors, disabled } = await readRuleBook({ rules: shippedRules });
const results = new Map(runExamples(book, check).map((result) => [result.rule, result]));

test('every shipped rule stands in a pack', () => {
  expect(readdirSync(shippedFolder).filter((name) => /\.ya?ml$/.test(name))).toEqual([]);
});

test('all shipped rules and words are sound', () => {
  expect(errors).toEqual([]);
  expect(book.rules.length + disabled.length).toBeGreaterThan(20);
});

describe.each(book.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its examples hold', () => {
    const failed = results.get(id)?.examples.filter(({ holds }) => !holds);
    expect(failed).toEqual([]);
    expect(results.get(id)?.status).toBe('holds');
  });

  test('it has an example that fires, one that must not, and a near miss', () => {
    const { examples, verdict, file } = rule;
    expect(examples.some((example) => example.expect === verdict)).toBe(true);
    expect(examples.filter((example) => example.expect !== verdict).length).toBeGreaterThan(1);
    expect(examples.some(({ title }) => title.startsWith('Near miss'))).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\S+\n/);
  });
});
