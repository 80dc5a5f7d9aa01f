import { expect, test } from 'vitest';
import { jsonLine, renderJson } from '../../src/report/json.js';
import { fixture } from './fixture.js';

const json = (report = fixture) => [...renderJson(report)].join('');

test('holds the whole report', () => expect(JSON.parse(json())).toEqual(fixture));

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
