import { describe, expect, it } from 'vitest';
import { alone, inStep, type Steps } from '../../src/recognise/in-step.js';

/** Pauses so often, and tells of each part that it does. */
function* reader(name: string, pauses: number, told: string[]): Steps<string> {
  for (let part = 0; part < pauses; part += 1) {
    told.push(`${name}${part}`);
    yield;
  }
  told.push(`${name} done`);
  return name.toUpperCase();
}

describe('inStep', () => {
  it('takes each part of all articles before the next part of any', () => {
    const told: string[] = [];
    expect(inStep([reader('a', 2, told), reader('b', 2, told)])).toEqual(['A', 'B']);
    expect(told).toEqual(['a0', 'b0', 'a1', 'b1', 'a done', 'b done']);
  });

  it('gives what was read in the order of the articles, whoever is done first', () => {
    expect(inStep([reader('a', 3, []), reader('b', 0, []), reader('c', 1, [])])).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('reads nothing of no articles', () => {
    expect(inStep([])).toEqual([]);
  });
});

describe('alone', () => {
  it('reads one article to its end', () => {
    expect(alone(reader('a', 3, []))).toBe('A');
  });
});
