import type { RuleBook } from '../../domain/rule.js';
import { type ConditionGap, conditionGaps, unusedWords } from '../../judge/coverage.js';
import type { RuleResult } from '../../judge/examples.js';
import { printable } from '../../report/view/printable.js';

const mostNamed = 12;

/** What the examples leave untried: rules, conditions, and entries of the vocabulary. */
export function coverageLines(results: readonly RuleResult[], book: RuleBook): readonly string[] {
  const reports = results.flatMap((result) => result.examples.map(({ report }) => report));
  const gaps = results.map(({ rule, source, examples }) => ({
    rule,
    silent: !examples.some(({ report }) => report.findings.some((found) => found.rule === rule)),
    conditions: conditionGaps(source, reports, book),
  }));
  const whole = gaps.filter(({ silent, conditions }) => !silent && conditions.length === 0);
  return [
    '',
    `coverage: ${whole.length} of ${gaps.length} rules in every condition`,
    ...gaps.flatMap(({ rule, silent, conditions }) => [
      ...(silent ? [`  ${rule}: fires in no example`] : []),
      ...conditions.map((gap) => `  ${rule}: ${gapWords(gap)}`),
    ]),
    ...wordLines(results, book),
  ];
}

const gapWords = ({ field, text, never }: ConditionGap) =>
  `${field} ${printable(text)} – never ${never.length === 2 ? 'tried' : never[0]}`;

function wordLines(results: readonly RuleResult[], book: RuleBook): readonly string[] {
  const texts = results.flatMap(({ examples }) =>
    examples.flatMap(({ report }) => report.articles.map(({ text }) => text)),
  );
  return Object.entries(unusedWords(book, texts)).map(([part, { entries, unused }]) => {
    const more = unused.length - mostNamed;
    const named = [...unused.slice(0, mostNamed), ...(more > 0 ? [`${more} others`] : [])];
    const missing = unused.length === 0 ? '' : `; not: ${printable(named.join(', '))}`;
    return `  vocabulary ${part}: ${entries - unused.length} of ${entries}${missing}`;
  });
}
