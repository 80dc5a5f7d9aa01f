import { expect, test } from 'vitest';
import { boundsIn, timesIn, valuesIn } from './read.js';

test.each([
  ['The treaty was signed on Feb. 26, 1998.', 'Feb. 26, 1998 = 1998-02-26'],
  ['The treaty was signed on February 26, 1998.', 'February 26, 1998 = 1998-02-26'],
  ['The treaty was signed on february 26 1998.', 'february 26 1998 = 1998-02-26'],
  ['It was bought for $12 December 27, 1998.', 'December 27, 1998 = 1998-12-27'],
  ['The treaty was signed on 26 February 1998.', '26 February 1998 = 1998-02-26'],
  ['It sank on Tuesday, 3 March 2026.', 'Tuesday, 3 March 2026 = 2026-03-03'],
  ['The treaty was signed on the 26th of February, 1998.', '26th of February, 1998 = 1998-02-26'],
  ['The treaty was signed on 1998-02-26.', '1998-02-26 = 1998-02-26'],
  ['The treaty was signed on 26/2/98.', '26/2/98 = 1998-02-26'],
  ['The treaty was signed on 2/26/1998.', '2/26/1998 = 1998-02-26'],
  ['The treaty was signed on 26.02.1998.', '26.02.1998 = 1998-02-26'],
  ['The treaty was signed in February 1998.', 'February 1998 = 1998-02'],
  ['The treaty was signed in Feb. ’98.', 'Feb. ’98 = 1998-02'],
  ['The treaty was signed in 1998.', '1998 = 1998'],
  ['The dam will be finished by 2031, they say.', '2031 = 2031'],
  ['Output from 2027 should double.', '2027 = 2027'],
  ['The 2016 election changed the council.', '2016 = 2016'],
  ['She was born in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ['Lights went out on Saturday, April 26, 1986.', 'Saturday, April 26, 1986 = 1986-04-26'],
  ['The fair runs on June 3-5, 2025.', 'June 3-5, 2025 = 2025-06-03/2025-06-05'],
  ['The council sat through the 2019-21 term.', '2019-21 = 2019/2021'],
  ['The mines closed in the 1980s.', '1980s = 198'],
  ['The mines closed in the ’80s.', '80s = 198'],
  ['The mines closed in the nineties.', 'nineties = 199'],
  ['The mines closed in the forties.', 'forties = 194'],
  ['The mill dates from the 19th century.', '19th century = 18'],
  ['Sales fell in the third quarter of 2024.', 'third quarter of 2024 = 2024-Q3'],
  ['Sales fell in Q3 2024.', 'Q3 2024 = 2024-Q3'],
  ['Sales fell in 2024-Q3.', '2024-Q3 = 2024-Q3'],
  ['Sales fell in the last week of 2024.', 'the last week of 2024 = 2024'],
  ['Sales fell in the first half of 2024.', 'first half of 2024 = 2024-H1'],
  ['They met in the summer of 2016.', 'summer of 2016 = 2016-SU'],
  ['The 2026 fiscal year will be lean.', '2026 fiscal year = FY2026'],
  ['In the 2025-26 financial year the port lost money.', '2025-26 financial year = FY2025'],
  ['In fiscal 2024 the port lost money.', 'fiscal 2024 = FY2024'],
  ['He was held after the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
])('%s', (sentence, expected) => {
  expect(valuesIn(sentence)).toEqual([expected]);
});

test.each([
  ['It opened in early 2025.', 'early 2025 = 2025-01-01 to 2025-07-02'],
  ['It opened in mid-March 2024.', 'mid-March 2024 = 2024-03-08 to 2024-03-24'],
  ['It opened in late 2024.', 'late 2024 = 2024-07-02 to 2025-01-01'],
  ['It opened at the end of 2024.', 'the end of 2024 = 2024-07-02 to 2025-01-01'],
  [
    'It opened in the first week of March 2024.',
    'the first week of March 2024 = 2024-03-01 to 2024-03-16',
  ],
  ['It opened in 2024.', '2024 = 2024-01-01 to 2025-01-01'],
  ['It opened in the 1980s.', '1980s = 1980-01-01 to 1990-01-01'],
  ['It opened on June 3-5, 2025.', 'June 3-5, 2025 = 2025-06-03 to 2025-06-06'],
])('bounds: %s', (sentence, expected) => {
  expect(boundsIn(sentence)).toEqual([expected]);
});

test.each([
  // Printed in February 2025: what was planned for a day is planned for the nearer one.
  ['The hearing was set for 14 July.', '14 July = 2025-07-14'],
  ['She ordered that a hearing be held on 14 July.', '14 July = 2025-07-14'],
  ['He was told to appear on 14 July.', '14 July = 2025-07-14'],
  ['He appeared on 14 July.', '14 July = 2024-07-14'],
])('without a year: %s', (sentence, expected) => {
  expect(valuesIn(sentence)).toEqual([expected]);
});

test('a printed year serves the month beside it', () => {
  expect(valuesIn('It was shut in June and July of 2009.')).toEqual([
    'June = 2009-06',
    'July of 2009 = 2009-07',
  ]);
  expect(valuesIn('It is shut by the fall or winter of next year.')).toEqual([
    'fall = 2026-FA',
    'winter of next year = 2026-WI',
  ]);
  expect(valuesIn('It was shut from December to January 2018.')).toEqual([
    'December = 2017-12',
    'January 2018 = 2018-01',
  ]);
});

test('a full date is its own and implies nothing', () => {
  expect(timesIn('It sank on May 3, 1998.')[0]).toMatchObject({ implied: false, grain: 'day' });
  expect(timesIn('It sank on May 3.')[0]).toMatchObject({ implied: true, grain: 'day' });
});
