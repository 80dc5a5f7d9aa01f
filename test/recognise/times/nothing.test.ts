import { expect, test } from 'vitest';
import { timesIn } from './read.js';

test.each([
  'They may go to the march.',
  'May wanted a second term.',
  'The Times wrote of it, and so did the Sunday Times.',
  'Some 2,000 people came.',
  'About 1600 troops left.',
  'The army sent 2000 soldiers.',
  'It cost $2024 in all.',
  'Call 555-2019 or write to 1998 Main Road.',
  'After 9/11 everything changed.',
  'The line is open 24/7.',
  'The vote was 3-2.',
  'She is 27 years old.',
  'A 27-year-old man was held.',
  'He led on Super Tuesday, and wrote of Bloody Sunday.',
  'The Good Friday Agreement holds.',
  'A Christmas tree fell.',
  'Three quarters of them agreed.',
  'Flight MH370 and Route 66 are names.',
  'He spoke to April Ryan and June Smith.',
  'It happened now and then.',
  'It is currently closed.',
  'It was the 50th anniversary of the war.',
  'The score was 12:30 in the end.',
  'He is in his eighties.',
  'The fall of the city came.',
  'The minutes of the meeting are lost.',
  'One day he hopes to win.',
  'It was a day that nobody forgot.',
  'On “Meet the Day This Morning” they laughed.',
  'A date of 3/4/25 may be either.',
  'On the 31/31/2025 nothing was.',
  'On June 31, 2024 nothing was.',
])('%s', (sentence) => {
  expect(timesIn(sentence)).toEqual([]);
});
