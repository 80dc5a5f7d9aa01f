import { describe, expect, test } from 'vitest';
import { quotedOtherwise } from '../../src/compare/quoted-otherwise.js';

const takes =
  'The lease “takes the quay from its owners and gives it back to fishermen,” Okoye said';

describe('one remark, quoted in other words', () => {
  test.each([
    [
      'half of them',
      takes,
      'It "grabs the quay away from rich owners and gives it to fishermen", Okoye said',
    ],
    ['one of them', takes, 'It “takes the quay from its owners and hands it back to fishermen'],
  ])('%s', (_, a, b) => {
    expect(quotedOtherwise(a, b)).toBe(true);
    expect(quotedOtherwise(b, a)).toBe(true);
  });
});

describe('not', () => {
  test.each([
    [
      'the same words',
      takes,
      'Okoye said it “takes the quay from its owners and gives it back to fishermen”',
    ],
    ['a part of them', takes, 'Okoye said it “gives it back to fishermen” at last'],
    [
      'other words altogether',
      takes,
      'Okoye said that “nobody ever asked what it costs” in council',
    ],
    [
      'quoted by one only',
      takes,
      'It takes the quay from its owners and gives it to fishermen, Okoye said',
    ],
    ['names of things', 'They call it “the great quay robbery”', 'They call it “a robbery”'],
  ])('%s', (_, a, b) => {
    expect(quotedOtherwise(a, b)).toBe(false);
    expect(quotedOtherwise(b, a)).toBe(false);
  });
});
