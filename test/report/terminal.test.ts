import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { renderDiff } from '../../src/report/diff.js';
import { type Ink, plainInk } from '../../src/report/terminal/ink.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { fixture as shared } from './fixture.js';
import { hostileReport } from './hostile.js';

const fixture: Report = { ...shared, failures: [] };
const plain = { width: 100, ink: plainInk };
const columns = { ...plain, left: 'ferry-1', right: 'ferry-2' };

test('the summary of a story', async () => {
  await expect(renderTerminal(fixture, plain)).toMatchFileSnapshot('golden/terminal.txt');
});

test('the summary on 60 columns, with what only one outlet has', async () => {
  const text = renderTerminal(fixture, { ...plain, width: 60, singleSource: true });
  await expect(text).toMatchFileSnapshot('golden/terminal-narrow.txt');
});

test.each([
  [100, 'golden/diff.txt'],
  [80, 'golden/diff-80.txt'],
  [160, 'golden/diff-160.txt'],
])('two articles side by side on %i columns', async (width, golden) => {
  await expect(renderDiff(fixture, { ...columns, width })).toMatchFileSnapshot(golden);
});

test('a fact on which there are several findings is one topic, where the strongest belongs', () => {
  const [board, day, hurt] = shared.findings;
  if (!board || !day || !hurt) throw new Error('the fixture has changed');
  const findings = [board, { ...day, fact: hurt.fact }, hurt];
  const text = renderDiff({ ...fixture, findings }, columns);
  expect(text).toContain('update (value) + agreement (time)  People hurt');
  expect(text).toContain('Differing: 1\n');
  expect(text).toContain('Same: 1\n');
});

test('what only one article has stands in its column, as far as it tells something', () => {
  const { findings, facts, claims, articles } = shared;
  const alone = { ...fixture, findings: findings.slice(0, 1), facts: facts.slice(0, 1) };
  const text = renderDiff(alone, columns);
  expect(text).toMatch(/Only here: 3 and 3\n\n.*\$5\.6m.*\n/s);
  expect(text).not.toContain('«Monday»');
  const [first, ...others] = articles;
  const [claim] = claims;
  if (!first || !claim) throw new Error('the fixture has changed');
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...claim,
    id: `more-${index}`,
    span: [index, index + 1] as const,
    sentence: [index, index + 1] as const,
  }));
  const crowded = { ...alone, articles: [first, ...others], claims: [...claims, ...many] };
  expect(renderDiff(crowded, columns)).toMatch(/… and \d+ more \(--all\)/);
  expect(renderDiff(crowded, { ...columns, all: true })).not.toContain('(--all)');
});

test('colours stand around the same text', () => {
  const dye = (text: string) => `<${text}>`;
  const verdict = Object.fromEntries(Object.keys(plainInk.verdict).map((key) => [key, dye]));
  const ink = { heading: dye, evidence: dye, quiet: dye, verdict } as unknown as Ink;
  const coloured = renderTerminal(fixture, { ...plain, ink });
  expect(coloured).toContain(
    '<CONTRADICTION (value, high)>  <The figures cannot both hold: Cost of the repair>',
  );
  expect(coloured).toContain('The repair will cost <«$5.6m»>, the owner said.');
  const bare = (text: string) => text.replace(/[<>]/g, '').replace(/ +$/gm, '');
  expect(bare(coloured)).toBe(bare(renderTerminal(fixture, plain)));
});

describe.each([50, 60, 100, 240])('hostile text on %i columns', (width) => {
  const hostile = hostileReport(fixture);
  test.each([
    ['summary', renderTerminal(hostile, { ...plain, width, singleSource: true, all: true })],
    ['diff', renderDiff(hostile, { ...columns, width })],
  ])('%s holds no control characters and does not grow wide', (_, text) => {
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u,
    );
    const widest = Math.max(
      ...text
        .split('\n')
        .slice(1)
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(width);
  });
});

describe('many', () => {
  const copies = (count: number): Report => {
    const numbers = Array.from({ length: count }, (_, i) => String(i).padStart(3, '0'));
    return {
      ...fixture,
      stories: numbers.map((n) => ({ id: `story-${n}`, articles: ['ferry-1', 'ferry-2'] })),
      findings: numbers.flatMap((n) =>
        fixture.findings.map((one) => ({ ...one, story: `story-${n}`, id: one.id + n })),
      ),
      skipped: numbers.map((n) => ({ source: `${n}.txt`, reason: 'empty' })),
    };
  };
  const lines = (text: string) => text.split('\n').length;

  test('stories are cut to the first twenty', () => {
    const text = renderTerminal(copies(151), plain);
    expect(text).toContain('… and 131 more stories');
    expect(text).toContain('… and 141 more\n');
    expect(lines(text)).toBeLessThan(20 * 24);
    expect(lines(renderTerminal(copies(151), { ...plain, all: true }))).toBeGreaterThan(151 * 15);
  });

  test('findings of one story are cut to a screenful', () => {
    const { findings, ...report } = copies(200);
    const one = findings.map((finding) => ({ ...finding, story: 'ferry' }));
    const text = renderTerminal({ ...report, stories: fixture.stories, findings: one }, plain);
    expect(text).toContain('… and 592 more');
    const overview = 22;
    expect(lines(text)).toBeLessThan(90 + overview);
  });
});

test('the ten most important findings of all stories are on the first screen', async () => {
  const [refined, , update, contradiction, drift] = shared.findings;
  if (!refined || !update || !contradiction || !drift) throw new Error('the fixture has changed');
  const low = { ...contradiction, severity: 'low' as const, title: 'A small contradiction' };
  const ranked = [
    contradiction,
    { ...low, score: 0.7 },
    { ...low, score: 0.6, title: 'Scored lower' },
    update,
    { ...drift, severity: 'high' as const },
    drift,
    { ...drift, title: 'With a later title' },
    refined,
  ].map((finding, index) => ({ ...finding, fact: `${index}`, id: `${index}` }));
  const stories = ['b', 'a', 'c', 'd'].map((id) => ({ id, articles: ['ferry-1', 'ferry-2'] }));
  const findings = stories.flatMap(({ id }, turn) =>
    ranked.map((one, index) => ({ ...one, story: id, id: `${id}${index}${turn}` })),
  );
  const one = { ...fixture, findings: findings.filter(({ story }) => story === 'a').toReversed() };
  await expect(
    renderTerminal({ ...one, stories: stories.slice(1, 2) }, { ...plain, width: 80 }),
  ).toMatchFileSnapshot('golden/terminal-ten.txt');
  const first = renderTerminal({ ...fixture, stories, findings }, plain)
    .split('\n')
    .slice(0, 24);
  const kinds = first.flatMap((line) => /^ ?\d+ {2}([A-Z]+)/.exec(line)?.[1] ?? []);
  expect(kinds).toEqual(Array(10).fill('CONTRADICTION'));
});

test('what fits on one screen is not told twice', () => {
  const few = { ...fixture, findings: fixture.findings.slice(0, 3), skipped: [] };
  expect(renderTerminal(few, plain)).not.toMatch(/^ 1 {2}/m);
});

test('stories come by their weightiest finding', () => {
  const mild = fixture.findings.filter(({ verdict }) => verdict === 'agreement');
  const report: Report = {
    ...fixture,
    stories: [{ id: 'a-mild', articles: ['ferry-4'] }, ...fixture.stories],
    findings: [...fixture.findings, ...mild.map((one) => ({ ...one, story: 'a-mild' }))],
  };
  const text = renderTerminal(report, plain);
  expect(text.indexOf('a-mild  1')).toBeGreaterThan(text.indexOf('ferry  4 articles'));
});

test('a report without findings says so, and whether there was anything to compare', () => {
  const none = { ...fixture.summary.findings, contradiction: 0, update: 0, difference: 0 };
  const summary = { ...fixture.summary, findings: { ...none, refinement: 0, agreement: 0 } };
  const empty = { ...fixture, summary, findings: [], skipped: [], failures: [] };
  expect(renderTerminal(empty, plain)).toBe('4 articles, 1 story, 4 outlets: no findings\n');
  const alone = { ...empty, stories: [{ id: 'ferry', articles: ['ferry-1'] }] };
  expect(renderTerminal(alone, plain)).toMatch(/: no story has two articles to compare\n$/);
});

test('rules that failed on some claims are named', () => {
  const failures = [{ rule: 'r', claims: ['c1', 'c2'], message: 'no such \u001b[1mfield' }];
  expect(renderTerminal({ ...fixture, failures }, plain)).toMatch(
    /a rule failed 1 time\n {2}r: no such \ufffd\[1mfield \(c1, c2\)\n$/,
  );
});

test('a sentence of half a million characters shows its evidence', () => {
  const [first, ...others] = fixture.articles;
  const claim = fixture.claims.find(({ words }) => words === '$5.6m');
  if (!first || !claim) throw new Error('the fixture has changed');
  const text = `${'word '.repeat(50_000)}${first.text}${' word'.repeat(50_000)}`;
  const shift = 250_000;
  const moved = {
    ...fixture,
    articles: [{ ...first, text }, ...others],
    claims: fixture.claims.map((one) =>
      one.id === claim.id ? { ...one, sentence: [0, text.length] as const } : one,
    ),
    findings: fixture.findings.map((one) => ({
      ...one,
      evidence: one.evidence.map((side) =>
        side.article === first.id
          ? { ...side, span: [side.span[0] + shift, side.span[1] + shift] as const }
          : side,
      ),
    })),
  };
  expect(renderTerminal(moved, plain)).toMatch(/… .{0,120}«\$5\.6m».{0,200}…/s);
});
