import { describe, expect, test } from 'vitest';
import { listed, unknownPlaceholders } from '../../src/judge/message.js';

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
