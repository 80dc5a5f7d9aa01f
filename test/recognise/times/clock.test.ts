import { expect, test } from 'vitest';
import { timesIn, valuesIn } from './read.js';

test.each([
  ['The siren went off at 7:15 p.m.', '7:15 p.m. = XXXX-XX-XXT19:15'],
  ['The siren went off at 5pm.', '5pm = XXXX-XX-XXT17:00'],
  ['The siren went off at 12 a.m. sharp.', '12 a.m. = XXXX-XX-XXT00:00'],
  ['The siren went off at noon.', 'noon = XXXX-XX-XXT12:00'],
  ['The siren went off at 14:30.', '14:30 = XXXX-XX-XXT14:30'],
  ['The siren went off at 19:00 GMT.', '19:00 GMT = XXXX-XX-XXT19:00'],
  ['The siren went off at six o’clock.', 'six o’clock = XXXX-XX-XXT06:00'],
  ['The siren went off at 10 p.m. on Monday.', '10 p.m. on Monday = 2025-02-24T22:00'],
  ['The siren went off Monday at 10 p.m., he said.', 'Monday at 10 p.m. = 2025-02-24T22:00'],
  ['It went off at 5 p.m. EST, Feb. 3.', '5 p.m. EST, Feb. 3 = 2025-02-03T17:00'],
  ['It went off at noon on Tuesday.', 'noon on Tuesday = 2025-02-25T12:00'],
  ['It will be aired tonight at 8 p.m.', 'tonight at 8 p.m. = 2025-02-26T20:00'],
  ['It went off in the evening.', 'evening = XXXX-XX-XXTEV'],
])('%s', (sentence, expected) => {
  expect(valuesIn(sentence)).toEqual([expected]);
});

test('midnight ends its day', () => {
  expect(timesIn('The truce ended at midnight on Tuesday.')).toMatchObject([
    { value: '2025-02-25T24:00', start: '2025-02-26T00:00', type: 'time', grain: 'minute' },
  ]);
});
