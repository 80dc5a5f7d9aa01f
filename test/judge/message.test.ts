import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import { listed, renderMessage, unknownPlaceholders } from '../../src/judge/message.js';

describe('lists of names', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others'],
  ])('%j', (names, words) => expect(listed(names)).toBe(words));
});

describe('placeholders', () => {
  test.each([
    ['{a.outlet} and {b.outlet}: {a.words}, {outlets}', false, []],
    ['{a.outlt}', false, ['a.outlt']],
    ['{c.words} {}', false, ['c.words', '']],
    ['{b.words}', true, ['b.words']],
  ])('%s', (message, lone, words) => {
    expect(unknownPlaceholders(message, lone).map(({ word }) => word)).toEqual(words);
  });
});

test('a figure is quoted with its hedge, and else in its own words', () => {
  const side = (quantity: object) => ({
    claim: { kind: 'quantity', words: '310', quantity } as Claim,
    article: { id: 'a', story: 's', text: '' },
    outlets: ['The Bay'],
  });
  const sides = { a: side({ hedged: 'about 310' }), b: side({}), outlets: [] };
  expect(renderMessage('“{a.words}” and “{b.words}”', sides)).toBe('“about 310” and “310”');
});
