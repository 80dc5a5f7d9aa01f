import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import type { Claim } from '../../src/domain/claim.js';
import { compileRules } from '../../src/judge/compile-rules.js';
import { isLater } from '../../src/judge/publication.js';
import { viewClaim, viewLink } from '../../src/judge/views.js';
import { vocabulary } from '../support/vocabulary.js';
import { ruleOf } from './fixture.js';

interface Side {
  readonly text?: string;
  readonly holder?: string;
  readonly modality?: Claim['modality'];
  readonly published?: string;
}

function claimOf(id: string, { text = 'x', holder, modality = 'asserted' }: Side): Claim {
  const span = [0, text.length] as const;
  return {
    id,
    article: id,
    kind: 'statement',
    span,
    words: text,
    sentence: span,
    modality,
    polarity: 'affirmed',
    ...(holder !== undefined && { holder }),
  };
}

function articleOf(id: string, { text = 'x', published }: Side): Article {
  return { id, story: 's', text, ...(published !== undefined && { published }) };
}

/** What a condition gives for two sides. */
function gives(condition: string, a: Side, b: Side = {}): unknown {
  const given = { kind: ['statement'] } as const;
  const rule = ruleOf({ id: 'r', verdict: 'agreement', given, when: [condition] });
  const rules = compileRules({ rules: [rule], vocabulary });
  const [claimA, claimB] = [claimOf('a', a), claimOf('b', b)];
  const [compiled] = rules.forPair(claimA, claimB);
  const slots = [
    { name: 'subject', a: 'x', b: 'x', match: 'same' },
    { name: 'period', a: 'x', b: 'y', match: 'compatible' },
    { name: 'holder', a: 'x', b: 'z', match: 'different' },
    { name: 'basis', a: null, b: 'z', match: 'unknown' },
  ] as const;
  return compiled?.when[0]?.run({
    a: viewClaim(claimA, articleOf('a', a)),
    b: viewClaim(claimB, articleOf('b', b)),
    link: viewLink({ a: 'a', b: 'b', score: 1, slots }),
  });
}

describe('slots', () => {
  test.each([
    ['same(link, "subject")', true],
    ['same(link, "period")', false],
    ['alike(link, "period")', true],
    ['alike(link, ["subject", "period"])', true],
    ['alike(link, ["subject", "holder"])', false],
    ['differs(link, "holder")', true],
    ['differs(link, ["subject", "holder"])', true],
    ['differs(link, "basis")', false],
    ['same(link, "basis")', false],
    ['known(link, ["subject", "holder"])', true],
    ['known(link, "basis")', false],
  ])('%s', (condition, expected) => expect(gives(condition, {})).toBe(expected));
});

describe('words', () => {
  test.each([
    ['says(a, ["death toll"])', 'The death toll was corrected.', true],
    ['says(a, ["toll"])', 'The tolls were corrected.', false],
    ['says(a, ["TOLL", "sum"])', 'A toll, at last', true],
    ['says(a, [])', 'A toll', false],
    ['full_name(a.words)', 'Ada Okoye', true],
    ['full_name(a.words)', 'Ada van der Berg', true],
    ['full_name(a.words)', 'the mayor', false],
    ['full_name(a.words)', 'Okoye', false],
    ['surname(a.words) == "okoye"', 'Mrs Ada Okoye', true],
    ['common_word(a.words, "the press conference")', 'a news conference', true],
    ['common_word(a.words, "an interview on air")', 'a rally on air', false],
    ['other_occasion(a.words, "an interview")', 'a rally', true],
    ['other_occasion(a.words, "a speech")', 'a rally', false],
    ['other_figures(a.words, "14 ships")', '12 ships', true],
    ['other_figures(a.words, "12 ships in 3 days")', '12 ships', false],
    ['other_figures(a.words, "ships")', '12 ships', false],
  ])('%s of “%s”', (condition, text, expected) => {
    expect(gives(condition, { text })).toBe(expected);
  });
});

describe('claims', () => {
  test.each<[string, Side, Side, boolean]>([
    ['stronger(a, b)', { modality: 'asserted' }, { modality: 'possible' }, true],
    ['stronger(a, b)', { modality: 'threatened' }, { modality: 'asserted' }, false],
    ['strength(a) - strength(b) > 0.25', { modality: 'asserted' }, { modality: 'expected' }, true],
    ['strength(a) - strength(b) > 0.25', { modality: 'asserted' }, { modality: 'planned' }, false],
    ['same_holder(a, b)', {}, {}, true],
    ['same_holder(a, b)', { holder: 'Ada Okoye' }, { holder: 'Okoye' }, true],
    ['same_holder(a, b)', { holder: 'Ada Okoye' }, {}, false],
    ['independent(a, b)', {}, {}, true],
    ['derived(a, b)', {}, {}, false],
    ['later(a, b)', { published: '2031-03-06' }, { published: '2031-03-04' }, true],
    ['later(a, b)', { published: '2031-03-06' }, {}, false],
    ['equal(a, b)', { text: 'the same words here' }, { text: 'The same words here' }, true],
    ['equal(a.quantity, b.quantity)', {}, {}, false],
    ['disjoint(a.time, b.time)', {}, {}, false],
    ['same_name(a.quote.speaker, b.quote.speaker)', {}, {}, false],
    ['a.quantity.value.orValue(7.0) == 7.0', {}, {}, true],
  ])('%s', (condition, a, b, expected) => expect(gives(condition, a, b)).toBe(expected));
});

describe('publication', () => {
  test.each([
    ['2031-03-06', '2031-03-04', true],
    ['2031-03-04', '2031-03-04', false],
    ['2031-03-04T18:00', '2031-03-04', false],
    ['2031-03-04T18:00', '2031-03-04T09:00', true],
    ['2031-03-04T18:00+02:00', '2031-03-04T17:00Z', false],
    ['2031-03-04T18:00-02:00', '2031-03-04T19:00Z', true],
    ['yesterday', '2031-03-04', false],
    ['', '', false],
  ])('%s is later than %s: %s', (a, b, later) => expect(isLater(a, b)).toBe(later));
});
