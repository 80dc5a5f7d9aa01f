import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import type { Kinship } from '../../../src/domain/kinship.js';
import { explainKinship, type Judged } from '../../../src/report/explain/kinship.js';
import { plainInk } from '../../../src/report/terminal/ink.js';
import { lookUp } from '../../../src/report/view/lookup.js';
import { fixture } from '../fixture.js';

const page = { width: 400, ink: plainInk, lookup: lookUp(fixture), most: 1 };
const claim = (article: string, words: string) =>
  ({ id: words, article, kind: 'quantity', words, quantity: {} }) as Claim;

const plain: Kinship = {
  a: claim('ferry-1', '9'),
  b: claim('ferry-2', '12'),
  standing: 'apart',
  comparison: { relation: 'disjoint', because: '9 and 12 differ by 3' },
  likeness: { sentence: 0.1, sum: 0.2, contained: 0 },
  bars: [{ score: 'sum', least: 0.45 }],
  sharedWords: [],
  slots: [],
  parting: [],
  explainedBy: [],
  preferred: [],
  between: [],
};
const nothing: Judged = { own: [], around: [], unmet: [] };

const cause = (kinship: Partial<Kinship>, judged: Partial<Judged> = {}) =>
  explainKinship(
    { ...plain, ...kinship },
    kinship.fact === undefined ? undefined : { ...nothing, ...judged },
    page,
  )[3]?.trim();

const near = { sentence: 0.5, sum: 1.5, contained: 0 };
const other = { claim: claim('ferry-2', '11'), sum: 2 };
const around = {
  finding: '1t9fh6-rest',
  rule: 'rises',
  verdict: 'update',
  about: [claim('ferry-1', '7'), claim('ferry-3', '11')],
} as const;
const own = { rule: 'differ', verdict: 'difference' } as const;
const unmet = ['x', 'y', 'z', 'v', 'w', 'u'].map((rule) => ({
  rule,
  condition: 'when c is false',
}));

test.each<[kinship: Partial<Kinship>, judged: Partial<Judged>, expected: string]>([
  [{}, {}, 'Not compared: the words around them are too unlike (no telling word is in both).'],
  [
    { sharedWords: ['hurt'], preferred: [other] },
    {},
    'Not compared: the words around them are too unlike (in both: hurt); nearer was Lunness Radio: quantity “11”.',
  ],
  [
    { likeness: near },
    {},
    'Not compared: the words close by have too little in common (no telling word is in both).',
  ],
  [
    { likeness: near, preferred: [other] },
    {},
    'Not compared: another pair was nearer, with Lunness Radio: quantity “11”.',
  ],
  [
    { standing: 'rival', between: [[claim('ferry-3', '8'), claim('ferry-3', '7')]] },
    {},
    'Not compared: other pairs were nearer; The Skarrow Mail: quantity “8” and “7” would then stand in one fact as well, and one article doesn’t differ with itself.',
  ],
  [{ standing: 'like' }, {}, 'Not compared: other pairs were nearer.'],
  [
    { fact: 'f' },
    { unmet },
    'One fact, but no rule finds anything between these two; x came nearest: when c is false.',
  ],
  [
    { fact: 'f' },
    {},
    'One fact, but only through a third claim, by which too little is known of the two to judge them.',
  ],
  [
    { fact: 'f' },
    { own: [{ ...own, finding: '2abcde-rest' }] },
    'One fact, and judged: difference by differ (2abcde).',
  ],
  [
    { fact: 'f' },
    { own: [own], around: [around] },
    'One fact, and judged: difference by differ. Both stand in update by rises (1t9fh6), which is about Harbour Post: quantity “7”, and The Skarrow Mail: quantity “11”.',
  ],
  [
    { fact: 'f' },
    { own: [{ rule: 'rises', verdict: 'update', finding: around.finding }], around: [around] },
    'One fact, and judged: update by rises (1t9fh6).',
  ],
  [
    { fact: 'f' },
    { around: [around] },
    'One fact, but these two are not held against each other. Both stand in update by rises (1t9fh6), which is about Harbour Post: quantity “7”, and The Skarrow Mail: quantity “11”.',
  ],
])('%j %j', (kinship, judged, expected) => {
  expect(cause(kinship, judged)).toBe(expected);
});

test('the nearest rules are told, the others counted', () => {
  const lines = explainKinship({ ...plain, fact: 'f' }, { ...nothing, unmet }, page);
  const at = lines.findIndex((line) => line.includes('Rules that found nothing'));
  expect(lines.slice(at + 1, at + 6).map((line) => line.trim())).toEqual([
    ...['x', 'y', 'z', 'v'].map((rule) => `${rule}: when c is false`),
    '… and 2 more, of which less is met',
  ]);
});

test('a slot of which neither says anything explains nothing', () => {
  const slots = [
    { name: 'subject', a: null, b: null, match: 'unknown' },
    { name: 'unit', a: 'person', b: null, match: 'unknown' },
  ] as const;
  const text = explainKinship({ ...plain, slots }, nothing, page).join('\n');
  expect(text).toContain('unit: “person” and not said – unknown');
  expect(text).not.toContain('subject');
});
