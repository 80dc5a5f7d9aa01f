import { describe, expect, it } from 'vitest';
import { otherOccasion } from '../../src/compare/occasions.js';

describe('two occasions', () => {
  it.each([
    ['a rally in Orne', 'an interview', true],
    ['a Cabinet meeting', 'en route to Orne', true],
    ['a council meeting', 'the debate', true],
    ['a statement', 'a rally', true],
    ['a rally', 'a speech at a rally', false],
    ['a speech', 'a rally in Orne', false],
    ['a press conference', 'her conference with reporters', false],
    ['the BBC', 'an interview', false],
    ['Coast Radio', 'reporters', false],
    ['CNN', 'CNN', false],
    ['a statement', 'an email', false],
    ['a tweet', 'X', false],
    ['the end', 'a rally', false],
    ['', 'a rally', false],
  ])('%s | %s', (a, b, other) => {
    expect(otherOccasion(a, b)).toBe(other);
    expect(otherOccasion(b, a)).toBe(other);
  });
});
