import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { findClaims } from '../../src/cli/find-claims.js';
import type { Report } from '../../src/domain/report.js';
import { book } from '../support/book.js';

const texts = [
  '“We have done all we could for the harbour,” Ada Okoye said. About 310 boats lay there.',
  '“We did all we could for the harbour,” Ada Okoye said. Some 340 boats lay there.',
];
const report = check(
  texts.map((text, i) => ({ id: `t${i}`, outlet: `Outlet ${i}`, story: 's', text })),
  book,
);

const wordsOf = (typed: readonly [string, string], own: Report = report) =>
  findClaims(typed, own).map((found) =>
    'id' in found ? own.claims.find(({ id }) => id === found.id)?.words : found.reason,
  );

test('some words of a claim will do', () => {
  const [ours, theirs] = wordsOf(['done all we could', 'did all we could']);
  expect(ours).toContain('We have done all we could for the harbour');
  expect(theirs).toContain('We did all we could for the harbour');
});

test('a figure goes by its words with their hedge and without', () => {
  expect(wordsOf(['About 310', '340'])).toEqual(['310', '340']);
});

test('words of no claim are told where they stand', () => {
  expect(wordsOf(['lay there', '340'])[0]).toMatch(
    /no claim of this report; they stand in Outlet 0/,
  );
});

test('claims of the same words are told apart by what parts them', () => {
  const claim = report.claims.find(({ words }) => words === '310');
  if (!claim) throw new Error('there is such a claim');
  const qualifiers = { scale: 'amount', degree: 'low' };
  const other = { ...claim, id: 'x', modality: 'possible', polarity: 'negated' } as const;
  const claims = [...report.claims, { ...other, qualifiers, holder: 'Ada Okoye' }];
  const [found] = findClaims(['310', '340'], { ...report, claims });
  const choices = found && 'choices' in found ? found.choices : [];
  expect(choices.map(({ about }) => about.split(': About')[0])).toEqual([
    `Outlet 0, quantity “About 310” (asserted, at ${claim.span[0]})`,
    `Outlet 0, quantity “About 310” (possible, negated, amount: low, held by Ada Okoye, at ${claim.span[0]})`,
  ]);
});
