import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checker, extractor } from '../../src/check.js';
import { runTrials } from '../../src/cli/trials.js';
import { readRuleBook } from '../../src/io/read-rules.js';
import { packFolder, packs, shippedFolder, shippedRules } from '../../src/io/shipped.js';
import { core } from '../cli/twosource.js';

/** All packs together, as where settings extend each of them. */
const rules = await readRuleBook({ rules: shippedRules, added: packs.map(packFolder) });
const { errors, disabled } = rules;
const { judging, recognising } = runTrials(rules, undefined, { ...core, checker, extractor });

test('every shipped rule stands in a pack', () => {
  expect(readdirSync(shippedFolder).filter((name) => /\.ya?ml$/.test(name))).toEqual([]);
});

test.each(packs)('%s is sound by itself', async (pack) => {
  const alone = await readRuleBook({ rules: packFolder(pack) });
  expect(alone.errors).toEqual([]);
  expect(alone.book.rules.length).toBeGreaterThan(1);
});

test('all shipped rules and words are sound', () => {
  expect(errors).toEqual([]);
  expect(judging.length + disabled.length).toBeGreaterThan(20);
});

test('only rules for conflicts are medium or high, as the documentation of --fail-on says', () => {
  const weak = ['agreement', 'refinement', 'single-source'];
  const found = rules.book.rules.filter(
    ({ verdict, severity }) => weak.includes(verdict) && !['low', 'info'].includes(severity),
  );
  expect(found.map(({ id }) => id)).toEqual([]);
});

describe.each([...judging, ...recognising].map((result) => [result.rule, result] as const))(
  '%s',
  (_, { status, examples, source }) => {
    test('its examples hold', () => {
      expect(examples.filter(({ holds }) => !holds)).toEqual([]);
      expect(status).toBe('holds');
    });

    test('it has an example that fires, one that must not, and a near miss', () => {
      const silent = examples.filter(({ expected }) =>
        'verdict' in source ? expected !== source.verdict : expected === 'nothing',
      );
      expect(examples.length).toBeGreaterThan(silent.length);
      expect(silent.length).toBeGreaterThan('verdict' in source ? 1 : 0);
      expect(examples.some(({ title }) => title.startsWith('Near miss'))).toBe(true);
      expect(readFileSync(source.file, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\S+\n/);
    });
  },
);
