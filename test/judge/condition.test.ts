import { describe, expect, test } from 'vitest';
import { conditionChecker } from '../../src/judge/check-condition.js';

const check = conditionChecker();

describe('conditions that are fine', () => {
  test.each([
    'equal(a.quantity, b.quantity)',
    'equal(a.time, b.time)',
    'equal(a, b)',
    'same(link, "subject") && !differs(link, ["role", "period"])',
    'a.quantity.value.orValue(0.0) > 3.0',
    'strength(a) - strength(b) > 0.25',
    'a.quote.speaker != "" || says(b, ["corrected"])',
    'a.modality in ["planned", "expected"]',
    '["x", "y"].exists(word, a.words.contains(word))',
  ])('%s', (text) => expect(check(text, false)).toBeUndefined());
});

describe('conditions that are refused', () => {
  test.each([
    ['a.quantitee.value > 3.0', 'no field is named “quantitee”'],
    ['equl(a.quantity, b.quantity)', 'no function is named “equl”'],
    ['equal(a.quantity, b.time)', 'equal(Quantity, Time) is not defined'],
    ['same(link, "subjct")', 'no slot is named “subjct”'],
    ['known(link, ["period", "perod"])', 'no slot is named “perod”'],
    ['c.words == "x"', '“c” is not known here; known: a, b, link'],
    ['a.words', 'gives string; a condition gives true or false'],
    ['a.quantity.value > 3.0', 'a value that may be absent: say what stands for it, .orValue(0.0)'],
    ['a.words.matches("(a+)+$")', 'matches is not available'],
    ['[1, 2].all(x, [1, 2].all(y, x > y))', 'all within another loop'],
    ['a.constructor', 'no field is named “constructor”'],
    ['a.words.__proto__ == ""', ''],
    ['a.words ==', 'something is missing before the end'],
    ['equal(a, b', '“)” is missing before the end'],
    ['equal(a b)', '“)” is missing before a name'],
    ['a.words == "x', 'the text that begins here does not end'],
    ['a.words = "x"', 'equals is written =='],
    ['equal(a, b) and later(a, b)', 'and is written &&'],
    ['equal(a, b) | later(a, b)', 'or is written ||'],
    ['not equal(a, b)', 'not is written !'],
    ['a.words == “x”', 'a text stands in straight marks'],
    ['equal(a, b) && a.words', 'both sides of && and || have to be true or false'],
    ['a.quantity.value.orValue(0) > 5', 'a number here is written with a point: 5.0'],
    ['', ''],
    [`a.words == "${'x'.repeat(3000)}"`, 'longer than 2000 characters'],
    [`${'('.repeat(500)}true${')'.repeat(500)}`, ''],
    [`true${' && true'.repeat(240)}`, ''],
  ])('%s', (text, message) => expect(check(text, false)?.message).toContain(message));

  test('a lone claim has no other side', () => {
    expect(check('a.words == b.words', true)?.message).toBe('“b” is not known here; known: a');
    expect(check('a.words != ""', true)).toBeUndefined();
  });

  test('an error knows its place', () => {
    expect(check('a.words != "" && a.wrds == "x"', false)).toMatchObject({
      unit: 19,
      word: 'wrds',
    });
  });
});
