import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { style, styleHash } from '../../src/report/html/style.js';
import { renderHtml } from '../../src/report/html.js';
import { fixture } from './fixture.js';
import { hostileReport } from './hostile.js';
import { cellsOf, skeletonOf, tagsOf } from './html/tags.js';
import { crowdedBy, failing, repeated } from './variants.js';

const page = renderHtml(fixture);
const crowded = renderHtml(crowdedBy(500));

describe('the HTML report', () => {
  it('is the page that was looked at', async () => {
    await expect(page).toMatchFileSnapshot('golden/fixture.html');
  });

  it('asks the network for nothing and runs nothing', () => {
    const tags = tagsOf(page);
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(names).not.toContain(name);
    const attributes = new Set(tags.flatMap(({ attributes }) => [...attributes.keys()]));
    for (const name of attributes) expect(name).not.toMatch(/^(on|style$|src$|action$)/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('lets its own style sheet act and nothing else', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('closes each tag that it opens', () => {
    const open: string[] = [];
    for (const { name, closing } of tagsOf(page)) {
      if (name === 'meta') continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it.each([
    ['small', page],
    ['crowded', crowded],
  ])(
    'gives each anchor once, and links lead to one of them or to the web: a %s page',
    (_, page) => {
      const tags = tagsOf(page);
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
      expect(targets).toContain('https://harbour.example/ferry');
      for (const target of targets.filter((one) => one.startsWith('#')))
        expect(ids).toContain(target.slice(1));
    },
  );

  it('has one row a fact, the gravest first, and one column an outlet', () => {
    expect(cellsOf(page)).toEqual([
      [
        'Fact',
        'Harbour Post 6 May 2031',
        'Lunness Radio 7 May 2031',
        'The Skarrow Mail 7 May 2031 derived from Lunness Radio',
        'ferry-4',
      ],
      [
        'Cost of the repair',
        '$5.6m 5,600,000 USD a · contradicts',
        '$5.9 million 5,900,000 USD b · contradicts',
        '$5.9 million 5,900,000 USD b · contradicts',
        '– does not say',
      ],
      [
        'People hurt',
        'Nine 9 (person) a · updated',
        'Twelve 12 (person) b · updated',
        '– does not say',
        '– does not say',
      ],
      [
        'What Captain Iva Morn said of the bridge',
        'Nobody on the bridge was asleep, Captain Iva Morn a · differs',
        'Nobody on the bridge was awake, Captain Iva Morn b · differs',
        '– does not say',
        '– does not say',
      ],
      [
        'People on board',
        '240 ≈ 240 (person) fits',
        '238 fits',
        '– does not say',
        '– does not say',
      ],
      [
        'Day of the accident',
        'Monday Mon 5 May 2031 agrees',
        '5 May Mon 5 May 2031 agrees',
        '– does not say',
        '– does not say',
      ],
    ]);
  });

  it('marks the evidence in its sentence', () => {
    expect(page).toContain('“<mark>Nobody on the bridge was awake,</mark>” Morn said.');
    expect(page).toContain('The repair will cost <mark>$5.6m</mark>, the owner said.');
  });

  it('has the same tags whatever the texts hold', () => {
    const hostile = renderHtml(hostileReport(failing));
    expect(skeletonOf(hostile)).toEqual(skeletonOf(renderHtml(failing)));
    expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://x',
    'file:///etc',
    'https://',
    '//x',
  ])('does not link to %j', (url) => {
    const articles = fixture.articles.map((article) => ({ ...article, url }));
    const targets = tagsOf(renderHtml({ ...fixture, articles })).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
  });

  it('tells which rules failed', () => {
    expect(renderHtml(failing)).toContain('<b>value-rounded</b>, 2 times: no such overload');
  });

  it('says how much of a large story it leaves out', () => {
    expect(crowded).toContain('380 more in report.json');
    expect(crowded.match(/<article class="finding/g)).toHaveLength(120);
  });

  it('stays within 20 MB for a thousand articles and shows every story', () => {
    const large = renderHtml(repeated(250));
    expect(large.length).toBeLessThan(20e6);
    expect(large.match(/<section class="story"/g)).toHaveLength(250);
  });

  it('cuts a sentence of 900,000 characters', () => {
    const text = `${'x'.repeat(450_000)} $5.6m ${'y'.repeat(449_993)}`;
    const start = text.indexOf('$');
    const long = renderHtml({
      ...fixture,
      articles: fixture.articles.map((one) => (one.id === 'ferry-1' ? { ...one, text } : one)),
      claims: fixture.claims.map((one) =>
        one.article === 'ferry-1' ? { ...one, sentence: [0, text.length] as const } : one,
      ),
      findings: fixture.findings.map((one) => ({
        ...one,
        evidence: one.evidence.map((part) =>
          part.article === 'ferry-1' ? { ...part, span: [start, start + 5] as const } : part,
        ),
      })),
    });
    expect(long).toContain('<mark>$5.6m</mark>');
    expect(long.length).toBeLessThan(page.length + 10_000);
  });
});
