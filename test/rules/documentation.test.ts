import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check, extractor } from '../../src/check.js';
import { vocabularySchemas } from '../../src/domain/vocabulary-schema.js';
import { readRuleBook } from '../../src/io/read-rules.js';
import { checkVocabulary } from '../../src/io/read-vocabulary.js';
import { schemas } from '../../src/io/schemas.js';
import { shippedFolder, shippedRules, shippedVocabulary } from '../../src/io/shipped.js';
import { runExamples } from '../../src/judge/examples.js';
import { rulesReference } from '../../src/judge/reference.js';
import { folderOf } from '../io/folder.js';
import { ruleOf } from '../judge/fixture.js';

const readme = readFileSync(join(shippedFolder, 'README.md'), 'utf8');

const { book } = await readRuleBook({ rules: shippedRules });

test('the reference is fresh', () => {
  const [, shown = ''] = readme.split(/<!-- \/?reference -->/);
  expect(shown.trim()).toBe(rulesReference(book.rules, vocabularySchemas));
});

test.each(Object.keys(schemas))('the shipped schema of %s is fresh', (kind) => {
  const folder = kind in vocabularySchemas ? shippedVocabulary : shippedFolder;
  const shipped = readFileSync(join(folder, `${kind}.schema.json`), 'utf8');
  expect(JSON.parse(shipped)).toEqual(schemas[kind]);
});

test.each(Object.keys(vocabularySchemas))('editors find the schema of %s.yml', (kind) => {
  const [first] = readFileSync(join(shippedVocabulary, `${kind}.yml`), 'utf8').split('\n');
  expect(first).toBe(`# yaml-language-server: $schema=${kind}.schema.json`);
});

const patternRows = [...readme.matchAll(/^\| ([^|]+) \| `(.+)` \| (.*\*\*.*) \|$/gm)].map(
  ([, want = '', match = '', sentence = '']) => ({
    want,
    match: [match.replaceAll('\\|', '|')],
    text: sentence.replaceAll('**', ''),
    finds: [...sentence.matchAll(/\*\*(.*?)\*\*/g)].map(([, words]) => words),
  }),
);

test.each(patternRows)('the pattern for $want', ({ want, match, text, finds }) => {
  const plain = { id: 'pattern', title: 'Pattern', examples: [], links: [], file: 'pattern.yml' };
  const said = parse(`{ ${/`(.+)`/.exec(want)?.[1] ?? ''} }`);
  const rule = { ...plain, match, claim: { kind: 'quantity' as const, ...said } };
  const claims = extractor({ ...book, recognisers: [rule] })({ id: 'a', story: 's', text });
  const found = claims.filter(({ recognised }) => recognised === rule.id);
  expect(found.map(({ words }) => words)).toEqual(finds);
});

test('the patterns for recognising are all tried', () => expect(patternRows).toHaveLength(8));

test('the words of one’s own are sound', () => {
  const [, yaml = ''] =
    /```yaml\n(# yaml-language-server: \$schema=concepts[\s\S]*?)```/.exec(readme) ?? [];
  const folder = folderOf({ 'concepts.yml': yaml });
  const { vocabulary, errors } = checkVocabulary(folder);
  expect(errors).toEqual([]);
  expect(vocabulary.concepts).toHaveLength(1);
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
