import { expect, test } from 'vitest';
import { timesIn, valuesIn, wednesday } from './read.js';

test.each([
  ['The mayor will open the bridge on Friday.', '2025-02-28'],
  ['The mayor is to open the bridge on Friday.', '2025-02-28'],
  ['The mayor will open the flooded bridge on Friday.', '2025-02-28'],
  ['The mayor is due to open the bridge on Friday.', '2025-02-28'],
  ['The mayor plans to open the bridge on Friday.', '2025-02-28'],
  ['The mayor is expected to open the bridge on Friday.', '2025-02-28'],
  ['On Friday, the mayor will open the bridge.', '2025-02-28'],
  ['The mayor said the ceremony on Friday will be short.', '2025-02-28'],
  ['The mayor visits the bridge on Friday.', '2025-02-28'],
  ['She asked the builders to finish by Friday.', '2025-02-28'],
  ['The bridge stays closed until Friday.', '2025-02-28'],
  ['The mayor said Friday’s vote would be close.', '2025-02-28'],
  ['The vote would be on Friday, the mayor said.', '2025-02-28'],
  ['If the bridge is not mended by Friday, it will close.', '2025-02-28'],
  ['The mayor opened the bridge on Friday.', '2025-02-21'],
  ['The mayor said on Friday that he will open the bridge.', '2025-02-21'],
  ['On Friday, the mayor opened the bridge.', '2025-02-21'],
  ['The bridge was opened on Friday by the mayor.', '2025-02-21'],
  ['The bridge has been open since Friday.', '2025-02-21'],
  ['A visit by the mayor on Friday and will go on', '2025-02-21'],
  ['The mayor sits down with the builders on Friday.', '2025-02-28'],
  ['The mayor is addressing the builders on Friday.', '2025-02-28'],
  ['The builders meet on Friday.', '2025-02-28'],
  ['Voters go to the polls on Friday.', '2025-02-28'],
  ['He arrived early and leaves on Friday.', '2025-02-28'],
  ['He appears in court on Friday.', '2025-02-28'],
  ['They plan a march for Friday.', '2025-02-28'],
  ['The report is expected on Friday.', '2025-02-28'],
  ['The mayor announced lower fares starting Friday.', '2025-02-28'],
  ['The mayor warned the builders on Friday that they may lose the job.', '2025-02-21'],
  ['The mayor told a crowd on Friday the bridge could open soon.', '2025-02-21'],
  ['More trains ran than expected on Friday.', '2025-02-21'],
  ['She spoke loudly enough to be heard on Friday.', '2025-02-21'],
  ['Traffic rose above Friday’s closing count.', '2025-02-21'],
  ['The mayor will speak on Wednesday.', '2025-02-26'],
  ['The mayor said Friday’s storm killed two.', '2025-02-21'],
  ['The mayor on Friday would not say who paid.', '2025-02-21'],
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
  ['Traffic is the lowest since June 22.', '2025-05-20', '2024-06-22'],
  ['The rate would drop from March’s 6%.', '2025-05-20', '2025-03'],
  ['Fewer came than expected in April.', '2025-05-20', '2025-04'],
  ['The rule stayed until lifting the ban in April.', '2025-05-20', '2025-04'],
  ['They look into the Jan. 6 attack.', '2021-11-20', '2021-01-06'],
  ['It was sold last May.', '2025-02-26', '2024-05'],
  ['It was sold last March.', '2025-10-26', '2025-03'],
  ['It was sold last March.', '2025-05-26', 'XXXX-03'],
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

test.each([
  ['It runs Monday through Thursday.', ['2025-02-24', '2025-02-27']],
  ['Rain fell from Friday to Sunday.', ['2025-02-21', '2025-02-23']],
])('a run of days ends after it begins: %s', (sentence, days) => {
  expect(timesIn(sentence).map(({ value }) => value)).toEqual(days);
});

test.each([
  ['The trial opens on the 12th.', '2025-03-12'],
  ['Voting ended on the 12th and went on elsewhere.', '2025-02-12'],
  ['They must pay by the 3rd.', '2025-03-03'],
])('a day of the month: %s', (sentence, day) => {
  expect(timesIn(sentence).map(({ value }) => value)).toEqual([day]);
});

test('a month that something lasted or will last into stays open', () => {
  expect(timesIn('They refused to fund it into December.', '2025-09-27')[0]?.value).toBe('XXXX-12');
});

test('without a date a weekday stays open', () => {
  const [time] = timesIn('They meet on Friday.', null);
  expect(time).toMatchObject({ value: 'XXXX-WXX-5', start: null, end: null, implied: false });
  expect(timesIn('They meet on Friday.', wednesday)[0]).toMatchObject({ implied: true });
});
