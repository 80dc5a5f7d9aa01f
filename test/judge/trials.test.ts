import { expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import type { Rule } from '../../src/domain/rule.js';
import { conditionGaps } from '../../src/judge/coverage.js';
import { derivationOf } from '../../src/judge/derivation.js';
import { judge } from '../../src/judge/judge.js';
import { attemptsOf, triedIn } from '../../src/judge/trials.js';
import { vocabulary } from '../support/vocabulary.js';
import { equal, inputOf, ruleOf, type Said } from './fixture.js';

const alone = ruleOf({ id: 'alone', verdict: 'single-source', when: ['a.words != ""'] });
const apart = ruleOf({
  id: 'apart',
  verdict: 'difference',
  when: ['disjoint(a.quantity, b.quantity)', 'a.published < b.published'],
});

function reportOf(saids: readonly Said[], rules: readonly Rule[]): Report {
  const input = inputOf(saids, rules);
  return {
    facts: [input.fact],
    claims: [...input.claims.values()],
    articles: [...input.articles.values()].map((article) => ({ ...article, lineage: article.id })),
    findings: judge(input).findings,
  } as unknown as Report;
}

/** The words of the claims that a rule was tried on, pair by pair. */
function tried(rule: Rule, rules: readonly Rule[], ...reports: readonly Report[]) {
  const facts = triedIn(reports, { rules, vocabulary });
  return [...attemptsOf(rule, facts)].map(({ way: { a, b } }) => [a.article, b.article]);
}

/** Another outlet of the story, without which nothing is a single source. */
const withOther = (report: Report): Report => ({
  ...report,
  articles: [...report.articles, { id: 'x', story: 's', text: '', outlet: 'X', lineage: 'x' }],
});

test('two articles of one outlet are a single source, as they are to the judge', () => {
  const saids = [7, 7].map((value) => ({ value, outlet: 'The Bay' }));
  const report = withOther(reportOf(saids, [alone, equal]));
  expect(tried(alone, [alone, equal], report)).toEqual([['t0', 't0']]);
  expect(tried(equal, [alone, equal], report)).toEqual([]);
  expect(derivationOf(equal, report, { rules: [equal], vocabulary }).at(-1)).toBe(
    'all texts that have it are of one outlet, and only what several have is compared',
  );
});

test('where a story has one outlet, nothing is a single source', () => {
  const report = reportOf([{ value: 7 }], [alone]);
  expect(tried(alone, [alone], report)).toEqual([]);
  expect(tried(alone, [alone], withOther(report))).toEqual([['t0', 't0']]);
});

const days = ['2031-05-14', '2031-05-14', '2031-05-16', '2031-05-14'];
const twoOfEach = [7, 7, 9, 9].map((value, i) => ({ value, published: days[i] ?? '' }));

test('where the best way finds nothing the next ones are tried, until one finds something', () => {
  const report = reportOf(twoOfEach, [apart]);
  expect(report.findings).toHaveLength(1);
  expect(tried(apart, [apart], report)).toEqual([
    ['t0', 't1'],
    ['t0', 't3'],
    ['t0', 't2'],
    ['t2', 't3'],
  ]);
  const facts = triedIn([report], { rules: [apart], vocabulary });
  expect(conditionGaps(apart, facts)).toEqual([]);
});

test('a rule that holds, and whose verdict goes into a finding about others', () => {
  const strong = ruleOf({
    id: 'strong',
    verdict: 'contradiction',
    when: ['disjoint(a.quantity, b.quantity)', 'a.words == "7" && b.words == "12"'],
  });
  const weak = { ...apart, id: 'weak', when: ['disjoint(a.quantity, b.quantity)'] };
  const rules = [strong, weak];
  const report = reportOf([{ value: 7 }, { value: 9 }, { value: 12 }], rules);
  const told = derivationOf(weak, report, { rules, vocabulary }).map((line) => line.trim());
  expect(told).toContain(
    'holds, but what it finds goes into the finding of strong, which is about other claims of their fact',
  );
  expect(told).toContain('holds, but strong stands here; to go before it: replaces: [strong]');
});
