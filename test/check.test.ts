import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, checker, extractor } from '../src/check.js';
import type { Article } from '../src/domain/article.js';
import type { Claim } from '../src/domain/claim.js';
import type { Span } from '../src/domain/span.js';
import { version } from '../src/domain/tool.js';
import { readCorpus } from '../src/io/read-corpus.js';
import { renderJson } from '../src/report/json.js';
import { renderMarkdown } from '../src/report/markdown.js';
import { book } from './support/book.js';
import { gistsOf } from './support/gist.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { articles, skipped } = await readCorpus([at('corpus')]);
const run = checker(book);
const report = run(articles, { skipped });
const bytes = (found: typeof report) => [...renderJson(found)].join('');
const texts = new Map(articles.map(({ id, text }) => [id, text]));
const quoted = (article: string, span: Span) => texts.get(article)?.slice(...span);

describe('the report on the sample corpus', () => {
  it('is the one kept as an example, which `npm start` writes again', async () => {
    await expect(renderMarkdown(report)).toMatchFileSnapshot(at('reports/corpus/report.md'));
  });

  it('is the same again, byte for byte', () => {
    expect(bytes(check(articles, book, { skipped }))).toBe(bytes(report));
  });

  it.each([
    ['the other way round', articles.toReversed()],
    ['by length', [...articles].sort((a, b) => a.text.length - b.text.length)],
    ['dealt like cards', [0, 1, 2].flatMap((hand) => articles.filter((_, i) => i % 3 === hand))],
  ])('is the same with the articles %s', (_, shuffled) => {
    expect(shuffled.map(({ id }) => id)).not.toEqual(articles.map(({ id }) => id));
    expect(bytes(run(shuffled, { skipped }))).toBe(bytes(report));
  });

  it('has every verdict, and its summary counts them', () => {
    for (const [verdict, count] of Object.entries(report.summary.findings)) {
      expect([verdict, count]).toEqual([
        verdict,
        report.findings.filter((finding) => finding.verdict === verdict).length,
      ]);
      expect([verdict, count > 0]).toEqual([verdict, true]);
    }
  });

  it('quotes its articles wherever it says where something stands', () => {
    for (const claim of report.claims) {
      for (const [words, span] of spansOf(claim)) {
        expect([claim.article, quoted(claim.article, span)]).toEqual([claim.article, words]);
      }
    }
    for (const { evidence } of report.findings) {
      for (const { article, span, text } of evidence) expect(quoted(article, span)).toBe(text);
    }
    for (const { source, derived, passages } of report.lineage) {
      for (const passage of passages) {
        expect(quoted(source, passage.source)).toMatch(/\S/);
        expect(quoted(derived, passage.derived)).toMatch(/\S/);
      }
    }
  });

  it('knows each claim, fact and finding by one id', () => {
    for (const list of [report.claims, report.facts, report.findings]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    const claims = new Set(report.claims.map(({ id }) => id));
    const facts = new Set(report.facts.map(({ id }) => id));
    expect(report.facts.flatMap((fact) => fact.claims).filter((id) => !claims.has(id))).toEqual([]);
    expect(report.findings.filter(({ fact }) => !facts.has(fact))).toEqual([]);
  });
});

/** All that a claim says stands somewhere, as its words and where. */
function spansOf(claim: Claim): readonly (readonly [words: string, span: Span])[] {
  const quote = claim.kind === 'quote' ? claim.quote : undefined;
  return [
    [claim.words, claim.span],
    ...(claim.kind === 'quantity' ? [[claim.quantity.words, claim.quantity.span] as const] : []),
    ...(claim.time ? [[claim.time.words, claim.time.span] as const] : []),
    ...(quote?.cue && quote.cueSpan ? [[quote.cue, quote.cueSpan] as const] : []),
  ];
}

/** Every two articles of a story. */
const pairs = articles.flatMap((a) =>
  articles
    .filter((b) => a.story === b.story && a.id < b.id)
    .map((b) => [a, b] as [Article, Article]),
);

describe('judging', () => {
  it('does not depend on which of two articles has the first id', () => {
    expect(pairs.length).toBeGreaterThan(30);
    let found = 0;
    for (const [a, b] of pairs) {
      const swapped = [
        { ...a, id: b.id },
        { ...b, id: a.id },
      ];
      const gists = gistsOf(run([a, b]));
      found += gists.filter((gist) => !gist.startsWith('single')).length;
      expect(gistsOf(run(swapped))).toEqual(gists);
    }
    expect(found).toBeGreaterThan(50);
  });

  it('finds nothing between an article and itself under another name but agreement', () => {
    for (const article of articles) {
      const twin = { ...article, id: `${article.id} twin`, outlet: 'The Twin' };
      const verdicts = new Set(run([article, twin]).findings.map(({ verdict }) => verdict));
      expect([article.id, [...verdicts]]).toEqual([article.id, ['agreement']]);
    }
  });

  it('finds no new conflict where an article on something else comes in', () => {
    const conflicts = (some: readonly Article[]) =>
      gistsOf(run(some)).filter((gist) => /^(?:contradiction|update|difference)/.test(gist));
    const stranger = {
      id: 'zz-stranger',
      outlet: 'The Stranger',
      published: '2031-06-03',
      text: `The orchestra of Kestrel Bay opens its season on Saturday with 62 players, four more than
        last year. Tickets cost $18. “Nobody should have to choose between supper and a symphony,”
        said Odile Varga, its conductor, who has led it for nine years. About 1,400 people came to
        the last concert in May, and 7% of them had never heard one before.`,
    };
    for (const story of new Set(articles.map((article) => article.story))) {
      const own = articles.filter((article) => article.story === story);
      expect(conflicts([...own, { ...stranger, story }])).toEqual(conflicts(own));
    }
  });

  it('finds nothing without rules, though the claims and facts are there', () => {
    const bare = check(articles, { ...book, rules: [] });
    expect(bare.findings).toEqual([]);
    expect(bare.claims.length).toBe(report.claims.length);
    expect(bare.facts).toEqual(report.facts);
  });

  it('compares within a story only', () => {
    const apart = articles.map((article) => ({ ...article, story: article.id }));
    const alone = run(apart);
    expect(alone.findings).toEqual([]);
    expect(alone.stories.length).toBe(articles.length);
  });
});

it('an extracted claim is the report’s, with subject and predicate besides', () => {
  const extract = extractor(book);
  const known = new Map(report.claims.map((claim) => [claim.id, claim]));
  for (const article of articles) {
    const claims = extract(article);
    expect(claims.length).toBeGreaterThan(3);
    for (const { subject, predicate, ...claim } of claims) {
      expect(known.get(claim.id)).toMatchObject(claim);
    }
  }
});

it('has the version of its package', () => {
  expect(JSON.parse(readFileSync(at('package.json'), 'utf8')).version).toBe(version);
  expect(report.tool.version).toBe(version);
});
