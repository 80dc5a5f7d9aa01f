import { expect, test } from 'vitest';
import { timesIn } from './read.js';

/** One piece over and over: none may cost more than its length. */
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
])('200,000 units of %j are read', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const started = performance.now();
  timesIn(text);
  expect(performance.now() - started).toBeLessThan(4000);
});
