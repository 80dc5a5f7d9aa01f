import { describe, expect, test } from 'vitest';
import type { Decision, Ruling } from '../../src/domain/decision.js';
import type { Report } from '../../src/domain/report.js';
import { applyDecisions } from '../../src/review/apply-decisions.js';
import { decide } from '../../src/review/decide.js';
import { type Print, reportOf } from './report.js';

const today = '2031-06-01';
const dismissed: Ruling = { decision: 'dismissed', reason: 'house-style', date: '2031-05-20' };

const before: readonly Print[] = [
  { outlet: 'Harbour Post', words: '$5.6m', side: 'a' },
  { outlet: 'The Bay', words: '$5.9 million', side: 'b' },
];

function decisionOn(report: Report, ruling = dismissed, index = 0): Decision {
  const finding = report.findings[index];
  if (!finding) throw new Error('there is no such finding');
  return decide(finding, report, ruling);
}

/** What became of a decision on `before` in a later report. */
function later(prints: readonly Print[], changes: Parameters<typeof reportOf>[1] = {}) {
  const decision = decisionOn(reportOf(before));
  const report = applyDecisions(reportOf(prints, changes), [decision], today);
  const [finding] = report.findings;
  const [lapsed] = report.decisions?.lapsed ?? [];
  if (finding?.decision) return 'holds';
  return `${lapsed?.state}${finding?.reopened ? ', reopened' : ''}: ${lapsed?.why}`;
}

describe('a decision', () => {
  const [post, bay] = before as [Print, Print];
  test.each<[string, readonly Print[], Parameters<typeof reportOf>[1], string]>([
    ['of the same report holds', before, {}, 'holds'],
    ['survives an edit elsewhere', before, { lead: 'Rain fell. ' }, 'holds'],
    ['survives other article ids', before, { suffix: '-recrawled' }, 'holds'],
    [
      'survives other letters of the sides',
      [
        { ...post, side: 'b' },
        { ...bay, side: 'a' },
      ],
      {},
      'holds',
    ],
    ['survives house style', [post, { ...bay, words: '“$5.9  Million”' }], {}, 'holds'],
    [
      'survives another outlet on a side that is there',
      [...before, { outlet: 'Coast Radio', words: '5.9 million dollars', side: 'b' }],
      {},
      'holds',
    ],
    ['survives another title', before, { title: 'Price of the pier' }, 'holds'],
    ['survives a story that was renamed', before, { story: 'pier-2031' }, 'holds'],
    [
      'reopens when a side comes',
      [...before, { outlet: 'Coast Radio', words: '$7m', side: 'c' }],
      {},
      'stale, reopened: a side has come that says something else',
    ],
    [
      'reopens when the words change',
      [post, { ...bay, words: '$6.2 million' }],
      {},
      'stale, reopened: its words have changed',
    ],
    [
      'reopens when another currency is printed',
      [post, { ...bay, words: '€5.9 million' }],
      {},
      'stale, reopened: its words have changed',
    ],
    [
      'reopens when an outlet changes sides',
      [
        post,
        { ...bay, words: '$5.6m', side: 'a' },
        { outlet: 'C', words: '$5.9 million', side: 'b' },
      ],
      {},
      'stale, reopened: its words have changed',
    ],
    [
      'is stale when the rule says otherwise',
      before,
      { verdict: 'difference' },
      'stale: there is no such finding any more',
    ],
  ])('%s', (_, prints, changes, expected) => expect(later(prints, changes)).toBe(expected));

  test('is not known of where another story is read', () => {
    const decision = decisionOn(reportOf(before));
    const other = reportOf(
      [
        { ...post, words: '3' },
        { ...bay, words: '4' },
      ],
      { story: 'other' },
    );
    expect(applyDecisions(other, [decision], today).decisions?.lapsed).toMatchObject([
      { state: 'elsewhere' },
    ]);
  });

  test.each([
    ['2031-06-01', 'dismissed', 0],
    ['2031-05-31', undefined, 1],
  ])('that expires on %s is on 1 June %s', (expires, expected, lapsed) => {
    const report = reportOf(before);
    const decision = decisionOn(report, { ...dismissed, expires });
    const result = applyDecisions(report, [decision], today);
    expect(result.findings[0]?.decision?.decision).toBe(expected);
    expect(result.decisions?.lapsed).toHaveLength(lapsed);
    expect(result.findings[0]?.reopened?.expires).toBe(lapsed ? expires : undefined);
  });

  test('of a later day supersedes an earlier one; of one day, the one that hides nothing', () => {
    const report = reportOf(before);
    const verdicts = (...rulings: Ruling[]) => {
      const decisions = rulings.map((ruling) => decisionOn(report, ruling));
      const result = applyDecisions(report, decisions, today);
      return [result.findings[0]?.decision?.decision, result.decisions?.lapsed[0]?.state];
    };
    const confirmed: Ruling = { decision: 'confirmed', date: '2031-05-20' };
    expect(verdicts(dismissed, confirmed)).toEqual(['confirmed', 'superseded']);
    expect(verdicts(confirmed, dismissed)).toEqual(['confirmed', 'superseded']);
    expect(verdicts(confirmed, { ...dismissed, date: '2031-05-21' })).toEqual([
      'dismissed',
      'superseded',
    ]);
  });

  test('of a later day wins over one that was made when fewer outlets were read', () => {
    const more = [...before, { outlet: 'Coast Radio', words: '$5.9m', side: 'b' }];
    const early = decisionOn(reportOf(before), { decision: 'confirmed', date: '2031-05-19' });
    const late = decisionOn(reportOf(more));
    for (const decisions of [
      [early, late],
      [late, early],
    ]) {
      const result = applyDecisions(reportOf(more), decisions, today);
      expect(result.findings[0]?.decision?.decision).toBe('dismissed');
      expect(result.decisions?.lapsed).toMatchObject([
        { state: 'stale', why: 'it was decided again', decision: { date: '2031-05-19' } },
      ]);
    }
  });

  test('on one of two findings of equal words stays with the one of its title', () => {
    const twins = reportOf(before, { titles: ['Cost of the pier', 'Cost of the lock'] });
    const decision = decisionOn(twins, dismissed, 1);
    const marked = (report: Report) =>
      applyDecisions(report, [decision], today).findings.map(({ decision: one }) => one?.decision);
    expect(marked(twins)).toEqual([undefined, 'dismissed']);
    expect(marked(reportOf(before, { titles: ['A pier', 'A lock'] }))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('findings are counted by their decisions', () => {
  const report = reportOf(before, { titles: ['One', 'Two', 'Three'] });
  const decisions = (['confirmed', 'dismissed', 'open'] as const).map((decision, index) =>
    decisionOn(report, { decision, date: today }, index),
  );
  expect(applyDecisions(report, decisions, today).decisions).toEqual({
    confirmed: 1,
    dismissed: 1,
    open: 1,
    lapsed: [],
  });
});
