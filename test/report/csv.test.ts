import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { renderCsv } from '../../src/report/csv.js';
import { outletOf } from '../../src/report/view/sides.js';
import { fixture } from './fixture.js';
import { hostileReport } from './hostile.js';
import { reviewed } from './reviewed.js';

const csvOf = (report: Report) => [...renderCsv(report)].join('');
const rowsOf = (report: Report): readonly Record<string, string>[] =>
  parse(csvOf(report), { columns: true, record_delimiter: '\r\n' });

describe('the CSV table', () => {
  it('is the text that was looked at', async () => {
    await expect(csvOf(reviewed)).toMatchFileSnapshot('golden/fixture.csv');
  });

  it.each([
    ['a plain report', fixture],
    ['hostile texts', hostileReport(fixture)],
  ])('of %s has one row a fact and outlet', (_, report) => {
    const outlets = new Map(report.articles.map((article) => [article.id, outletOf(article)]));
    const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
    const expected = report.facts.flatMap((fact) => {
      const own = fact.claims.map((id) => outlets.get(claims.get(id)?.article ?? ''));
      return [...new Set(own)].map(() => fact.id);
    });
    expect(rowsOf(report).map(({ fact }) => fact)).toEqual(expected);
  });

  it('says what each outlet prints, what it means, and where it stands', () => {
    const rows = rowsOf(fixture).filter(({ about }) => about === 'Cost of the repair');
    expect(rows.map(({ outlet, words, meaning, side }) => [outlet, words, meaning, side])).toEqual([
      ['Harbour Post', '$5.6m', '5,600,000 USD', 'a'],
      ['Lunness Radio', '$5.9 million', '5,900,000 USD', 'b'],
      ['The Skarrow Mail', '$5.9 million', '5,900,000 USD', 'b'],
    ]);
  });

  it('ends every line with CR LF and has no other line end', () => {
    expect(csvOf(hostileReport(fixture)).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    '=1+1',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '－1',
    '=HYPERLINK("http://x")',
  ])('%j is no formula', (words) => {
    const claims = fixture.claims.map((claim) => ({ ...claim, words }));
    const [row] = rowsOf({ ...fixture, claims });
    expect(row?.words).toMatch(/^['\ufffd ]/);
    expect(row?.words?.replace(/^'/, '').trim()).toBe(words.trim());
  });
});
