import { describe, expect, it } from 'vitest';
import { briefs } from './read.js';

const nothing: readonly string[] = [
  'World War II ended; King Charles III reigns.',
  'They sold their Otter 7 phones and bought Boeing 737 aircraft.',
  'Drive down Route 66 in a Boeing 737 to Gate 12.',
  'The G7 and the G20 spoke of COVID-19 and the F-35 on 5G phones.',
  'It changed after 9/11, and he works 24/7.',
  'Call 555-0100 or +1-202-555-0100.',
  'He lives at 10 Downing Street, she at 1600 Pennsylvania Avenue.',
  'No. 10 said Article 5 and Section 230 apply.',
  'One of the ministers said this one was the one that mattered.',
  'No one said one thing.',
  '1. Begin here',
  'First (1) begin, then (2) go on.',
  '© 2025 The Company',
  'In 2016 and since 2019, the 2024 vote and the 1990s mattered.',
  'It happened on 12 May 2024, on May 12 and on the 4th of July.',
  'They met at 2:30 pm, at 5 p.m. and at nine o’clock.',
  'It was first reported in a letter and first aired there.',
  'First of all, he first spoke at first light in the first place.',
  'A third party sued in the 9th Circuit about the 5th amendment.',
  'The Second World War and the First Lady.',
  'It is the 21st century.',
  'The address is 192.168.1.20, the agent 007.',
  'Items 22,24,26 are gone.',
  'His half-brother left in the second half.',
  'They doubled down on it.',
  'A phase three trial began on day two in grades 7 to 12.',
  'She dialled 911, and the 911 call was brief.',
  'It won a multi-billion dollar contract.',
  'The two spoke at length, and these three agreed.',
  'They met at 4\u00a0p.m. and until 2.15 pm.',
  'No one said so, and no deal was struck.',
  'He made one point, by one account.',
  'The port asked for another $10...',
  'The council will add £3.5… and more.',
  'Of the crew, seven...',
  'The four-week moving average fell, and so did the seven-day average.',
  'The 12-month inflation rate and the two-week incidence rose.',
];

describe('no quantity', () => {
  it.each(nothing)('%s', (sentence) => {
    expect(briefs(sentence)).toEqual([]);
  });
});

describe('figures beside those that are none', () => {
  it.each([
    ['The port asked for another $10 million...', '$10 million = 10000000 USD'],
    ['It fell by 10%…', '10% = 10 percent'],
    ['Velm won 3-1...', '3-1 = 3'],
    ['They called a four-week strike.', 'four-week = 4 week'],
    ['Rates rose for four weeks.', 'four weeks = 4 week'],
    ['A two-week dispute over rates ended.', 'two-week = 2 week'],
  ])('%s', (sentence, figure) => {
    expect(briefs(sentence)).toEqual([figure]);
  });
});
