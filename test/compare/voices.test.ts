import { describe, expect, it } from 'vitest';
import { otherVoice } from '../../src/compare/voices.js';

describe('whether two speakers cannot be one voice', () => {
  it.each([
    ['Ada Okoye', 'Piet Vermeer'],
    ['Velm Harbour Trust', 'Ostrel Anglers'],
    ['report', 'Ada Okoye'],
    ['Group Captain Roe', 'Ada Okoye'],
  ])('other: %s | %s', (a, b) => {
    expect(otherVoice(a, b)).toBe(true);
    expect(otherVoice(b, a)).toBe(true);
  });

  it.each([
    ['Ada Okoye', 'Okoye'],
    ['group', 'Velm Harbour Trust'],
    ['trade group', 'Velm Harbour Trust'],
    ['company', 'Ada Okoye'],
    ['agency', 'board'],
  ])('perhaps one: %s | %s', (a, b) => {
    expect(otherVoice(a, b)).toBe(false);
    expect(otherVoice(b, a)).toBe(false);
  });
});
