import { expect, test } from 'vitest';
import { figuresDiffer } from './figures-differ.js';

test.each([
  ['The lock was opened on 4 May 1931.', 'The lock was opened in 1931.'],
  ['The lock opened in May.', 'The lock opened in June.'],
  ['It has 1,200 berths.', 'It has 1,300 berths.'],
  ['It is the second lock on the river.', 'It is a lock on the river.'],
])('%s / %s: differ', (a, b) => {
  expect(figuresDiffer(a, b)).toBe(true);
  expect(figuresDiffer(b, a)).toBe(true);
});

test.each([
  ['The lock was opened on 4 May 1931.', 'On May 4th , 1931 they opened the lock.'],
  ['It has 1,200 berths.', 'There are 1200 berths.'],
  ['It has two gates, 2 of them new.', 'Of its two gates all are new.'],
  ['The lock may open.', 'The lock can open.'],
])('%s / %s: do not', (a, b) => {
  expect(figuresDiffer(a, b)).toBe(false);
});
