import { expect, test } from 'vitest';
import { boundsIn, timesIn, valuesIn } from './read.js';

test.each([
  ['It rained today.', 'today = 2025-02-26'],
  ['Yesterday it rained.', 'Yesterday = 2025-02-25'],
  ['It will rain tomorrow.', 'tomorrow = 2025-02-27'],
  ['It rained the day before yesterday.', 'day before yesterday = 2025-02-24'],
  ['It rained last night.', 'last night = 2025-02-25TNI'],
  ['It rained this morning.', 'this morning = 2025-02-26TMO'],
  ['It will rain tonight.', 'tonight = 2025-02-26TNI'],
  ['It rained on Monday night.', 'Monday night = 2025-02-24TNI'],
  ['It rained late on Monday evening.', 'Monday evening = 2025-02-24TEV'],
  ['It rained early Tuesday.', 'early Tuesday = 2025-02-25'],
  ['It rained last week.', 'last week = 2025-W08'],
  ['It rained last month.', 'last month = 2025-01'],
  ['It will rain next month.', 'next month = 2025-03'],
  ['It rained last year.', 'last year = 2024'],
  ['It rained in June last year.', 'June last year = 2024-06'],
  ['It rained last summer.', 'last summer = 2024-SU'],
  ['It should rain in the autumn.', 'autumn = 2025-FA'],
  ['It rained in the third quarter of last year.', 'third quarter of last year = 2024-Q3'],
  ['It rained over the weekend.', 'the weekend = 2025-W08-WE'],
  ['It will rain at the weekend.', 'the weekend = 2025-W09-WE'],
  ['It rained three years ago.', 'three years ago = 2022'],
  ['It rained ten days ago.', 'ten days ago = 2025-02-16'],
  ['It rained six weeks ago.', 'six weeks ago = 2025-W03'],
  ['It will be mended in two weeks.', 'two weeks = 2025-W11'],
  ['It is two weeks from now.', 'two weeks from now = 2025-W11'],
  ['It will be mended by the end of the year.', 'the end of the year = 2025'],
  ['It rained two days later.', 'two days later = XXXX-XX-XX'],
  ['It rained the following month.', 'the following month = XXXX-XX'],
  ['It rained a few years ago.', 'a few years ago = PAST_REF'],
])('%s', (sentence, expected) => {
  expect(valuesIn(sentence)).toEqual([expected]);
});

test.each([
  ['It rained earlier this week.', 'earlier this week = 2025-02-24 to 2025-02-26'],
  ['It will rain later this week.', 'later this week = 2025-02-26 to 2025-03-03'],
  ['It rained earlier this year.', 'earlier this year = 2025-01-01 to 2025-02-26'],
  ['It rained late last year.', 'late last year = 2024-07-02 to 2025-01-01'],
  ['It rained last night.', 'last night = 2025-02-25T18:00 to 2025-02-26T06:00'],
])('bounds: %s', (sentence, expected) => {
  expect(boundsIn(sentence)).toEqual([expected]);
});

test('a year earlier is the same quarter where one was spoken of', () => {
  expect(
    valuesIn('It lost 3 million in the third quarter, up from 2 million a year earlier.'),
  ).toEqual(['third quarter = 2024-Q3', 'a year earlier = 2023-Q3']);
});

test.each([
  ['It rained yesterday.', 'XXXX-XX-XX'],
  ['It rained last month.', 'XXXX-XX'],
  ['It rained last year.', 'XXXX'],
  ['It rained last night.', 'XXXX-XX-XXTNI'],
  ['It rained on Monday night.', 'XXXX-WXX-1TNI'],
  ['It rained over the weekend.', 'XXXX-WXX-WE'],
  ['It rained in June.', 'XXXX-06'],
])('without a date: %s', (sentence, value) => {
  expect(timesIn(sentence, null)).toMatchObject([{ value, start: null, end: null }]);
});
