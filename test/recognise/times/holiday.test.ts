import { expect, test } from 'vitest';
import { timesIn } from './read.js';

test.each([
  ['The shop shut on Christmas Day.', '2024-12-25'],
  ['The shop shut before Christmas.', '2024-12-25'],
  ['The shop will shut at Christmas.', '2025-12-25'],
  ['The shop shut last Easter.', '2024-03-31'],
  ['The shop will shut at Easter.', '2025-04-20'],
  ['The shop shut on Good Friday 2024.', '2024-03-29'],
  ['The shop shut on Thanksgiving.', '2024-11-28'],
  ['The shop shut on New Year’s Eve.', '2024-12-31'],
  ['The shop will shut by year-end.', '2025-12-31'],
  ['The shop shut on Election Day.', '2024-11-05'],
])('%s', (sentence, value) => {
  expect(timesIn(sentence).map((time) => time.value)).toEqual([value]);
});

test('without a date a fixed holiday keeps its day', () => {
  expect(timesIn('The shop shut on Christmas Day.', null)).toMatchObject([
    { value: 'XXXX-12-25', start: null },
  ]);
});
