import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import type { Report } from '../../src/domain/report.js';
import { readCorpus } from '../../src/io/read-corpus.js';
import { jsonLine, renderJson } from '../../src/report/json.js';
import { book } from '../support/book.js';
import { contractSchema } from './contract-schema.js';
import { fixture } from './fixture.js';
import { reviewed } from './reviewed.js';

const json = (report = fixture) => [...renderJson(report)].join('');

test('holds the whole report', () => expect(JSON.parse(json())).toEqual(fixture));

const { articles } = await readCorpus(['corpus']);
const isContract = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(contractSchema);

test.each<[string, Report]>([
  ['the fixture', fixture],
  ['one with decisions and a baseline', reviewed],
  ['the sample corpus', check(articles, book)],
])('of %s keeps the contract', (_, report) => {
  isContract(JSON.parse(json(report)));
  expect(isContract.errors).toBeNull();
});

test('a report that breaks the contract is told', () => {
  const [finding, ...findings] = fixture.findings;
  const broken = { ...fixture, findings: [{ ...finding, verdict: 'wrong' }, ...findings] };
  expect(isContract(broken)).toBe(false);
});

test('comes in parts, an item of a list a line', () => {
  const lines = json().split('\n');
  expect(lines.filter((line) => line.startsWith('{"id":"ferry-'))).toHaveLength(16);
  expect(lines.slice(0, 2)).toEqual(['{', '"schema": "twosource/report@1",']);
});

/** The same values, every object built in the opposite order. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)])) as Value;
}

test('the order of keys does not depend on how objects were built', () => {
  expect(json(reversed(fixture))).toBe(json());
});

test('unknown keys follow by name, whatever they are called', () => {
  const article = JSON.parse('{"zeta":1,"__proto__":{"b":1,"a":2},"id":"x","alpha":null}');
  expect(jsonLine(article)).toBe('{"id":"x","__proto__":{"a":2,"b":1},"alpha":null,"zeta":1}');
});

test('half a surrogate pair is written as an escape', () => {
  expect(jsonLine({ text: '\ud800' })).toBe('{"text":"\\ud800"}');
});
