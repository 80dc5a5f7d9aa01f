import { expect, test } from 'vitest';
import { timesIn } from './read.js';

/** One piece over and over: what costs more than its length does not end in time. */
test.each([
  '-',
  '1',
  '1,',
  '1 ',
  ',',
  '“',
  ' ',
  'one ',
  'the ',
  'a ',
  'last ',
  'May ',
  'early ',
  'twenty-',
  'Monday ',
  '12:',
  'in ',
  'two to ',
  'the end of ',
  'was said ',
  'was Monday ',
  'é',
])(
  '200,000 units of %j are read, and yield no more times than pieces',
  (piece) => {
    const pieces = Math.ceil(200_000 / piece.length);
    expect(timesIn(piece.repeat(pieces)).length).toBeLessThanOrEqual(pieces);
  },
  5000,
);

test.each(['Monday ', '2024, ', 'May 4, '])(
  'a run of nothing but %j yields no more times, however long',
  (piece) => {
    const count = (pieces: number) => timesIn(piece.repeat(pieces)).length;
    expect(count(40_000)).toBe(count(400));
    expect(count(400)).toBeLessThan(40);
  },
);
