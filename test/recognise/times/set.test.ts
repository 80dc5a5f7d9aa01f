import { expect, test } from 'vitest';
import { timesIn } from './read.js';

test.each([
  ['They meet every Monday.', 'every Monday', 'XXXX-WXX-1'],
  ['They meet each July.', 'each July', 'XXXX-07'],
  ['They meet on Tuesday nights.', 'Tuesday nights', 'XXXX-WXX-2TNI'],
  ['The shop is shut on Sundays.', 'Sundays', 'XXXX-WXX-7'],
  ['They meet every two weeks.', 'every two weeks', 'P2W'],
  ['They meet every other week.', 'every other week', 'P2W'],
  ['They meet annually.', 'annually', 'P1Y'],
  ['They meet monthly, and in secret.', 'monthly', 'P1M'],
  ['They meet twice a week.', 'twice a week', 'P1W'],
  ['It costs 5 million a year.', 'a year', 'P1Y'],
])('%s', (sentence, words, value) => {
  expect(timesIn(sentence)).toMatchObject([{ words, value, type: 'set', start: null, end: null }]);
});
