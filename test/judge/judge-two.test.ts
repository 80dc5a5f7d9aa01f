import { expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import type { Rule } from '../../src/domain/rule.js';
import { judgeTwo } from '../../src/judge/judge-two.js';
import { vocabulary } from '../support/vocabulary.js';
import { disjoint, equal, inputOf, rising, ruleOf, type Said } from './fixture.js';

const differing = ruleOf({
  id: 'differing',
  verdict: 'difference',
  when: ['disjoint(a.quantity, b.quantity)'],
});
const rules = [differing, equal, rising];
const day = '2031-05-14';
const later = '2031-05-16';

/** The report of one fact, whose claims are c0, c1 … */
function reportOf(saids: readonly Said[], options?: Parameters<typeof inputOf>[2]): Report {
  const { fact, claims, articles } = inputOf(saids, [], options);
  return {
    facts: [fact],
    claims: [...claims.values()],
    articles: [...articles.values()].map((article) => ({ ...article, lineage: article.id })),
  } as unknown as Report;
}

const judged = (report: Report, ids: readonly [string, string], own: readonly Rule[] = rules) =>
  judgeTwo(ids, report, { rules: own, vocabulary });

const rise = reportOf([
  { value: 7, published: day },
  { value: 9, published: day },
  { value: 12, published: later },
]);

test('two claims get the verdict on themselves, and the finding that holds both is told apart', () => {
  const two = judged(rise, ['c0', 'c1']);
  expect(two?.own).toEqual([{ rule: 'differing', verdict: 'difference' }]);
  expect(two?.around).toMatchObject([
    { rule: 'rising', verdict: 'update', about: [{ words: '7' }, { words: '12' }] },
  ]);
  expect(two?.unmet.map(({ rule }) => rule)).toEqual(['rising', 'equal']);
});

test('a verdict that a finding tells names it', () => {
  const two = judged(rise, ['c0', 'c2']);
  expect(two?.own).toEqual([
    { rule: 'rising', verdict: 'update', finding: two?.around[0]?.finding },
  ]);
});

test('the order of the two says nothing', () => {
  expect(judged(rise, ['c2', 'c0'])).toEqual(judged(rise, ['c0', 'c2']));
});

test('a witness that does not stand for its side is judged all the same', () => {
  const copied = reportOf([{ value: 7 }, { value: 7 }, { value: 12 }]);
  expect(judged(copied, ['c1', 'c2'], [disjoint])?.own).toMatchObject([{ rule: 'disjoint' }]);
});

test('two that are linked through a third claim are judged on what is known through both', () => {
  const star = reportOf([{ value: 7 }, { value: 9 }, { value: 12 }], { star: true });
  expect(judged(star, ['c1', 'c2'], [disjoint])?.own).toMatchObject([{ rule: 'disjoint' }]);
});

test('what one outlet has alone is not held against itself', () => {
  const alone = reportOf([
    { value: 7, outlet: 'The Bay' },
    { value: 9, outlet: 'The Bay' },
  ]);
  expect(judged(alone, ['c0', 'c1'])).toEqual({ own: [], around: [], unmet: [] });
});

test('two claims of no common fact', () => {
  expect(judged(rise, ['c0', 'c9'])).toBeUndefined();
});
