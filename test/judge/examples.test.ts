import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import type { Finding, Verdict } from '../../src/domain/finding.js';
import type { Report } from '../../src/domain/report.js';
import type { RuleBook } from '../../src/domain/rule.js';
import { runExamples } from '../../src/judge/examples.js';
import { vocabulary } from '../support/vocabulary.js';
import { ruleOf } from './fixture.js';

const texts = [{ text: 'one' }, { text: 'two' }];
const example = (expected: Verdict | 'silence') => ({ title: expected, expect: expected, texts });

/** A pipeline that always finds the same. */
const always =
  (...findings: Partial<Finding>[]) =>
  (articles: readonly Article[]) =>
    ({ findings, claims: [], facts: [], articles }) as unknown as Report;

const own = { rule: 'own', verdict: 'agreement', aspect: 'value' } as const;
const other = { rule: 'other', verdict: 'difference', aspect: 'value' } as const;

test('where a stronger rule stands, an author is told which', () => {
  const rule = (id: string, verdict: Verdict) =>
    ruleOf({
      id,
      verdict,
      given: { kind: ['quantity'] },
      when: ['disjoint(a.quantity, b.quantity)'],
      examples: [
        {
          title: 'Two sums',
          expect: 'difference',
          texts: [{ text: 'The pier cost $5.6 million.' }, { text: 'The pier cost $5.9 million.' }],
        },
      ],
    });
  const rules = [rule('own', 'difference'), rule('stronger', 'contradiction')];
  const [result] = runExamples({ rules, vocabulary }, check, new Set(['own']));
  expect(result?.examples[0]?.derivation.map((line) => line.trim())).toContain(
    'holds, but stronger stands here; to go before it: replaces: [stronger]',
  );
});

describe('the state of a rule', () => {
  test.each([
    ['holds', ['agreement'], [own]],
    ['missing', ['agreement'], []],
    ['noisy', ['agreement', 'silence'], [own]],
    ['never fires', ['silence'], []],
    ['never fires', ['difference'], [other]],
    ['missing', ['difference'], [own, other]],
    ['no example', [], [own]],
  ] as const)('%s: expected %j', (status, expected, found) => {
    const rule = ruleOf({
      id: 'own',
      verdict: 'agreement',
      when: ['true'],
      examples: expected.map(example),
    });
    const book: RuleBook = { rules: [rule], vocabulary };
    const [result] = runExamples(book, always(...found));
    expect(result?.status).toBe(status);
    for (const { holds, derivation } of result?.examples ?? []) {
      expect(derivation.length > 0).toBe(!holds);
    }
  });
});
