import { describe, expect, test } from 'vitest';
import { framed } from '../support/framed.js';

const timesOf = (text: string) =>
  framed(text).claims.flatMap(({ kind, words }) => (kind === 'time' ? [words] : []));

describe('a dateline is no claim', () => {
  test.each([
    'VELM, June 10 - The ferry sank on Tuesday.',
    'VELM, Norland, June 10 (Agency) -- The ferry sank on Tuesday.',
    'Port Velm, 3 March 2026 – The ferry sank on Tuesday.',
    'VELM (Agency, 3 March) — The ferry sank on Tuesday.',
    'June 10 (Agency) - The ferry sank on Tuesday.',
    'ST. VELM, June 10 /Agency/ - The ferry sank on Tuesday.',
    'Ferry lost off the cape\n\nVELM, June 10 - The ferry sank on Tuesday.',
  ])('%s', (text) => {
    expect(timesOf(text)).toEqual(['Tuesday']);
  });
});

describe('a time that stands first is one', () => {
  test.each([
    ['On June 10 – the day of the vote – the ferry sank.', 'June 10'],
    ['In Velm, June 10 - the day of the vote - was cold.', 'June 10'],
    ['The ferry sank in Velm, June 10 – the day of the vote.', 'June 10'],
    ['VELM, June 10: the ferry sank.', 'June 10'],
    ['Ada Brenner (4 May 1931 – ?) sailed.', '4 May 1931'],
    ['June 10-12 is the time of the fair.', 'June 10-12'],
  ])('%s', (text, words) => {
    expect(timesOf(text)).toEqual([words]);
  });
});
