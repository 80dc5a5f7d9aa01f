import { expect, test } from 'vitest';
import { timesIn } from './read.js';

test.each([
  ['It must be ready by 2027.', ['by 2027']],
  ['It applies from 2027.', ['from 2027']],
  ['It lasts until 2027.', ['until 2027']],
  ['It lasts until at least 2027.', ['until 2027']],
  ['It has been so since 1998.', ['since 1998']],
  ['It was so before 1998.', ['before 1998']],
  ['It was so prior to 1998.', ['before 1998']],
  ['It changed after 1998.', ['after 1998']],
  ['It changed in 1998.', ['in 1998']],
  ['It changed on Feb. 3, 1998.', ['on Feb. 3, 1998']],
  ['It changed around 1998.', ['around 1998']],
  ['It changed shortly before Feb. 3, 1998.', ['around Feb. 3, 1998']],
  ['It grew during the 1990s.', ['during 1990s']],
  ['It starts no later than May 2027.', ['by May 2027']],
  ['It grew between 2019 and 2021.', ['between 2019', 'until 2021']],
  ['It was shut from 2019 to 2021.', ['from 2019', 'until 2021']],
  ['It was shut from 1801 to 1814.', ['from 1801', 'until 1814']],
  ['It was shut from 1801 through 1814 and sold.', ['from 1801', 'until 1814']],
  ['It was shut between 1801 and 1814.', ['between 1801', 'until 1814']],
  ['It rose from 1200 to 1500.', []],
  ['It sold between 1200 and 1500.', []],
  ['It sells from 1200 to 1500 boats.', []],
  ['It was shut from Monday to Friday.', ['from Monday', 'until Friday']],
  ['As of Feb. 3, 1998, it stood.', ['on Feb. 3, 1998']],
  ['It went through in May 1998.', ['in May 1998']],
  ['It came about on Feb. 3, 1998.', ['on Feb. 3, 1998']],
  ['It was shut last year.', ['undefined last year']],
])('%s', (sentence, expected) => {
  expect(timesIn(sentence).map(({ relation, words }) => `${relation} ${words}`)).toEqual(expected);
});
