import { expect, test } from 'vitest';
import { timesIn, valuesIn, wednesday } from './read.js';

test.each([
  ['The mayor will open the bridge on Friday.', '2025-02-28'],
  ['The mayor is to open the bridge on Friday.', '2025-02-28'],
  ['The mayor is due to open the bridge on Friday.', '2025-02-28'],
  ['The mayor plans to open the bridge on Friday.', '2025-02-28'],
  ['The mayor is expected to open the bridge on Friday.', '2025-02-28'],
  ['On Friday, the mayor will open the bridge.', '2025-02-28'],
  ['The mayor said the ceremony on Friday will be short.', '2025-02-28'],
  ['The mayor visits the bridge on Friday.', '2025-02-28'],
  ['She asked the builders to finish by Friday.', '2025-02-28'],
  ['The bridge stays closed until Friday.', '2025-02-28'],
  ['If the bridge is not mended by Friday, it will close.', '2025-02-28'],
  ['The mayor opened the bridge on Friday.', '2025-02-21'],
  ['The mayor said on Friday that he will open the bridge.', '2025-02-21'],
  ['On Friday, the mayor opened the bridge.', '2025-02-21'],
  ['The bridge was opened on Friday by the mayor.', '2025-02-21'],
  ['The bridge has been open since Friday.', '2025-02-21'],
  ['A visit by the mayor on Friday and will go on', '2025-02-21'],
  ['The mayor will speak on Wednesday.', '2025-02-26'],
  ['The mayor spoke on Wednesday.', '2025-02-26'],
  ['The mayor resigned last Friday.', '2025-02-21'],
  ['The mayor resigned last Wednesday.', '2025-02-19'],
  ['The mayor goes next Tuesday.', '2025-03-04'],
  ['The mayor goes this coming Tuesday.', '2025-03-04'],
  ['The mayor goes this Friday.', '2025-02-28'],
  ['The mayor went this past Sunday.', '2025-02-23'],
  ['The mayor goes on Tuesday of next week.', '2025-03-04'],
])('%s', (sentence, day) => {
  expect(timesIn(sentence).map(({ value }) => value)).toEqual([day]);
});

test('a weekday settles the year of the date beside it', () => {
  expect(valuesIn('It burned on Tuesday, October 8.', '2025-02-26')).toEqual([
    'Tuesday, October 8 = 2024-10-08',
  ]);
});

test.each([
  ['It burned down in October.', '2025-02-26', '2024-10'],
  ['It will close in October.', '2025-02-26', '2025-10'],
  ['It burned down on Dec. 15.', '2025-01-10', '2024-12-15'],
  ['It will open on Jan. 5.', '2024-12-15', '2025-01-05'],
  ['Payment is due Dec. 15.', '2025-10-26', '2025-12-15'],
  ['They look into the Jan. 6 attack.', '2021-11-20', '2021-01-06'],
  ['It was sold last May.', '2025-02-26', '2024-05'],
  ['It was sold this January.', '2025-02-26', '2025-01'],
])('%s, printed %s', (sentence, published, value) => {
  expect(timesIn(sentence, published).map((time) => time.value)).toEqual([value]);
});

test('a month ahead without a word of when stays open', () => {
  expect(timesIn('A fair in March', '2025-02-26')[0]).toMatchObject({
    value: 'XXXX-03',
    start: null,
    end: null,
  });
});

test('without a date a weekday stays open', () => {
  const [time] = timesIn('They meet on Friday.', null);
  expect(time).toMatchObject({ value: 'XXXX-WXX-5', start: null, end: null, implied: false });
  expect(timesIn('They meet on Friday.', wednesday)[0]).toMatchObject({ implied: true });
});
