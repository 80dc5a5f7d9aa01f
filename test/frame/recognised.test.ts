import { describe, expect, test } from 'vitest';
import { checker, extractor } from '../../src/check.js';
import type { RecognisingRule } from '../../src/domain/recognising-rule.js';
import { book } from '../support/book.js';

const ruleOf = (rule: Pick<RecognisingRule, 'id' | 'match' | 'claim'>): RecognisingRule => ({
  title: rule.id,
  examples: [],
  links: [],
  file: `${rule.id}.yml`,
  ...rule,
});

const seats = ruleOf({
  id: 'seats',
  match: ['[<party>#Noun+] (won|took) [<seats>#Value+] seats'],
  claim: { kind: 'quantity', words: 'seats', concept: 'seats', subject: '{party}' },
});
const closed = ruleOf({
  id: 'closed',
  match: ['[<what>#Noun+] (is|was|were|has been) (shut|closed)'],
  claim: { kind: 'statement', subject: '{what}', predicate: 'close' },
});
const evening = ruleOf({
  id: 'curfew',
  match: ['curfew (until|from|begins) at? [<hour>#Value #Noun?]'],
  claim: { kind: 'time', predicate: 'curfew' },
});
const recognisers = [closed, evening, seats];
const extract = extractor({ ...book, recognisers });
const told = (text: string) =>
  extract({ id: 'a', story: 's', text })
    .filter(({ recognised }) => recognised !== undefined)
    .map(({ kind, words, subject, predicate, recognised, polarity }) =>
      [recognised, kind, words, subject, predicate, polarity].filter(Boolean).join(' | '),
    );

test.each<[sentence: string, meaning: readonly string[]]>([
  ['The Greens won 34 seats in the council.', ['seats | quantity | 34 | Greens | affirmed']],
  ['The bridge was closed.', ['closed | statement | bridge | bridge | close | affirmed']],
  ['He won 34 prizes and took no seats.', []],
  ['There are seats for all.', []],
  ['', []],
])('%s', (text, meaning) => {
  expect(told(text)).toEqual(meaning);
});

describe('a recognised figure', () => {
  const [claim] = extract({
    id: 'a',
    story: 's',
    text: 'In May, the Greens won 34 seats.',
  }).filter(({ kind }) => kind === 'quantity');

  test('keeps its exact place and gets its concept from the rule', () => {
    expect(claim).toMatchObject({
      span: [23, 25],
      quantity: { value: 34, concept: 'seats' },
      recognised: 'seats',
    });
  });

  test('is set against the other outlet’s', () => {
    const texts = ['The Greens won 34 seats.', 'In the vote the Greens took 41 seats.'];
    const articles = texts.map((text, i) => ({ id: `t${i}`, outlet: `O${i}`, story: 's', text }));
    const { findings, claims } = checker({ ...book, recognisers })(articles);
    expect(findings.map(({ verdict }) => verdict)).toContain('contradiction');
    expect(claims.every(({ subject }) => subject === 'Greens')).toBe(true);
  });
});

test('statements that a rule recognises are compared like others', () => {
  const texts = ['The old river bridge was closed.', 'The old river bridge has been closed.'];
  const articles = texts.map((text, i) => ({ id: `t${i}`, outlet: `O${i}`, story: 's', text }));
  const { claims } = checker({ ...book, recognisers })(articles);
  expect(claims.filter(({ recognised }) => recognised === 'closed')).toHaveLength(2);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
});
