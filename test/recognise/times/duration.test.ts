import { expect, test } from 'vitest';
import { timesIn, valuesIn } from './read.js';

test.each([
  ['It took three years.', 'three years = P3Y'],
  ['It was a three-year war.', 'three-year = P3Y'],
  ['It took two hours.', 'two hours = PT2H'],
  ['It took 90 minutes.', '90 minutes = PT90M'],
  ['It took two and a half years.', 'two and a half years = P2Y6M'],
  ['It took a year and a half.', 'a year and a half = P1Y6M'],
  ['It took half an hour.', 'half an hour = PT30M'],
  ['It took twenty-four days.', 'twenty-four days = P24D'],
  ['It took two decades.', 'two decades = P20Y'],
  ['It took several years.', 'several years = PXY'],
  ['It lasted for months.', 'months = PXM'],
  ['It took 12 to 18 months.', '12 to 18 months = PXM'],
  ['It fell for four consecutive weeks.', 'four consecutive weeks = P4W'],
  ['It rose over the past three months.', 'past three months = P3M'],
  ['It rose over the past decade.', 'past decade = P10Y'],
  ['It will be watched over the next few days.', 'next few days = PXD'],
  ['It rose in recent years.', 'recent years = PXY'],
  ['They ended a three-year-old war.', 'three-year = P3Y'],
])('%s', (sentence, expected) => {
  expect(valuesIn(sentence)).toEqual([expected]);
});

test('a duration has no place in the calendar', () => {
  expect(timesIn('It took three years.')).toMatchObject([
    { type: 'duration', start: null, end: null, grain: 'year', implied: false },
  ]);
});
