import { describe, expect, test } from 'vitest';
import type { BaselineMark, Report } from '../../src/domain/report.js';
import { compareBaseline } from '../../src/review/compare-baseline.js';
import { type Print, reportOf } from './report.js';

const post: Print = { outlet: 'Harbour Post', words: '$5.6m', side: 'a' };
const bay: Print = { outlet: 'The Bay', words: '$5.9 million', side: 'b' };
const before = reportOf([post, bay]);

const marks = (report: Report, earlier = before) =>
  compareBaseline(report, earlier).findings.map(({ baseline }) => baseline);

describe('a finding', () => {
  test.each<[string, Report, BaselineMark]>([
    ['of the same words is unchanged', reportOf([post, bay]), { state: 'unchanged' }],
    [
      'is unchanged by a new crawl',
      reportOf([post, bay], { lead: 'Rain fell. ', suffix: 'x', title: 'Price' }),
      { state: 'unchanged' },
    ],
    [
      'is unchanged where the story is called otherwise',
      reportOf([post, bay], { story: 'pier-2' }),
      { state: 'unchanged' },
    ],
    [
      'that another outlet joins is changed',
      reportOf([post, bay, { outlet: 'Coast Radio', words: '$5.9m', side: 'b' }]),
      { state: 'changed', was: ['added: Coast Radio “$5.9m”'] },
    ],
    [
      'of other words on one side is changed',
      reportOf([post, { ...bay, words: '$6m' }]),
      { state: 'changed', was: ['no longer: The Bay “$5.9 million”', 'added: The Bay “$6m”'] },
    ],
    [
      'of another verdict is changed',
      reportOf([post, bay], { verdict: 'difference', rule: 'figures-differ' }),
      { state: 'changed', was: ['verdict was contradiction', 'rule was value-disjoint'] },
    ],
    [
      'whose outlets stand on other sides is changed',
      reportOf([post, { ...bay, side: 'a' }]),
      { state: 'changed', was: ['it stood on other sides'] },
    ],
    [
      'of other outlets is new',
      reportOf([
        { ...post, outlet: 'A' },
        { ...bay, outlet: 'B' },
      ]),
      { state: 'new' },
    ],
  ])('%s', (_, report, expected) => expect(marks(report)).toEqual([expected]));

  test('goes with the one that is most like it, and each with one only', () => {
    const now = reportOf([post, { ...bay, words: '$6m' }], { titles: ['One', 'Two'] });
    expect(marks(now).map((mark) => mark?.state)).toEqual(['changed', 'new']);
  });

  test('is gone where the words of all sides are', () => {
    const now = reportOf([
      { ...post, words: '5' },
      { ...bay, words: '6' },
    ]);
    const { baseline } = compareBaseline(now, before);
    expect(baseline).toEqual({ new: 1, unchanged: 0, changed: 0, gone: before.findings });
  });
});

test('against itself nothing is new or gone', () => {
  const report = reportOf([post, bay], { titles: ['One', 'Two', 'Two'] });
  expect(compareBaseline(report, report).baseline).toEqual({
    new: 0,
    unchanged: 3,
    changed: 0,
    gone: [],
  });
});

test('thousands of findings on the same words take no longer than they are long', () => {
  const titles = Array.from({ length: 3000 }, (_, index) => `Cost of pier ${index}`);
  const old = reportOf([post, bay], { titles });
  const now = reportOf([post, { ...bay, words: '$6m' }], { titles });
  const { baseline } = compareBaseline(now, old);
  expect((baseline?.changed ?? 0) + (baseline?.new ?? 0)).toBe(3000);
  expect(baseline?.changed).toBeGreaterThan(0);
});
