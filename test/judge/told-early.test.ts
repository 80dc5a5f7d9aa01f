import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import { toldEarlyIn } from '../../src/judge/told-early.js';
import { quantity } from '../compare/build.js';

const claimOf = (id: string, value: number): Claim => ({
  id,
  article: id,
  kind: 'quantity',
  span: [0, 1],
  words: String(value),
  sentence: [0, 1],
  modality: 'asserted',
  polarity: 'affirmed',
  quantity: quantity(value),
});
const articleOf = (id: string, published: string | undefined) =>
  [id, { id, story: 's', text: 'x', ...(published !== undefined && { published }) }] as const;

test.each<[string, number, string | undefined, boolean]>([
  ['as early', 19, '2031-03-04', true],
  ['earlier', 19, '2031-03-02', true],
  ['later', 19, '2031-03-05', false],
  ['undated', 19, undefined, false],
  ['another figure', 18, '2031-03-02', false],
])('the figure of another outlet, %s', (_, value, published, expected) => {
  const articles = new Map([articleOf('a', '2031-03-06'), articleOf('b', published)]);
  const toldEarly = toldEarlyIn([claimOf('a', 19), claimOf('b', value)], articles);
  expect(toldEarly('a', '2031-03-04')).toBe(expected);
});
