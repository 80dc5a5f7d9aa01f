import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import type { Lineage } from '../../src/domain/lineage.js';
import { traceLineage } from '../../src/lineage/trace.js';
import { segment } from '../../src/segment/segment.js';

/** The texts below are wrapped for the reader; a line break ends a paragraph. */
const unwrapped = (text: string) => text.replaceAll('\n', ' ');

const first =
  unwrapped(`The harbour authority of Port Ellery closed both piers on Monday after a barge tore loose
in the night and struck the older of the two. Divers found a crack below the waterline that runs the
length of the third pillar, and engineers said repairs could not start before the spring tides were over.
Fishing crews were told to land their catch at Minning, eleven miles up the coast, until further notice.`);
const second =
  unwrapped(`The town council will meet on Thursday to decide who pays, its clerk told reporters, since the
insurer of the barge has not yet answered and the reserve fund holds less than half of what a new pillar costs.
A ferry to the islands sails from the northern quay for the time being, with two departures a day.`);
const speech =
  unwrapped(`“We have asked for this pillar to be mended every year since I came here, and every year we were told
that there was no money, no time and no need, until the night on which a barge proved all of them wrong at once.”`);
const whole = `${first}\n\n${second}`;
const independent =
  unwrapped(`Boats must use another port for weeks because of the accident at Port Ellery, where a loose
barge damaged a pier. Nobody was hurt. The council has called a meeting about the bill for Thursday, and local
skippers complain about longer trips and higher fuel costs. Engineers inspected the damage with divers.`);

const article = (id: string, text: string, published?: string): Article => ({
  id,
  story: 's',
  text,
  ...(published && { published }),
});
const trace = (...articles: Article[]): Lineage => traceLineage(articles.map(segment));
const arrows = (lineage: Lineage) =>
  lineage.links.map((link) => `${link.source} > ${link.derived}`);

const lightlyRewritten = whole
  .replace('closed both piers', 'shut both piers')
  .replace('engineers said repairs', 'engineers warned that repairs')
  .replace('Fishing crews were told', 'Crews were ordered')
  .replace('will meet on Thursday', 'meets Thursday')
  .replace('for the time being', 'for now');

describe('traceLineage', () => {
  it.each([
    ['verbatim', whole, ['a > b']],
    ['abridged', first, ['a > b']],
    ['lightly rewritten', lightlyRewritten, ['a > b']],
    ['inside a text of its own', `${independent}\n\n${first}`, ['a > b']],
    ['independent', independent, []],
    ['empty', '', []],
  ])('%s', (_name, text, expected) => {
    const lineage = trace(article('a', whole, '2025-03-01'), article('b', text, '2025-03-02'));
    expect(arrows(lineage)).toEqual(expected);
    expect(lineage.origins.get('b')).toBe(expected.length > 0 ? 'a' : 'b');
    expect(lineage.origins.get('a')).toBe('a');
  });

  it('takes a shared quotation for no reuse', () => {
    const [a, b] = [
      `${first}\n\n${speech} she said.`,
      `${independent}\n\n${speech} Ms Doran said.`,
    ];
    expect(trace(article('a', a), article('b', b)).links).toEqual([]);
  });

  it.each([
    ['the earlier day', '2025-03-02', '2025-03-01', first, ['b > a']],
    ['the earlier hour', '2025-03-01T12:00Z', '2025-03-01T12:30+02:00', first, ['b > a']],
    ['the longer on one day', '2025-03-01T12:00Z', '2025-03-01', first, ['a > b']],
    ['the longer without dates', undefined, '2025-03-01', first, ['a > b']],
    ['the smaller id of equals', undefined, undefined, whole, ['a > b']],
  ])('takes for the source %s', (_name, dateA, dateB, text, expected) => {
    expect(arrows(trace(article('a', whole, dateA), article('b', text, dateB)))).toEqual(expected);
  });

  it('shows the same words on both sides of a passage', () => {
    const [a, b] = [whole, `${independent} ${first.toUpperCase()}`];
    const { links } = trace(article('a', a, '2025-03-01'), article('b', b, '2025-03-02'));
    const sides = links[0]?.passages.map(({ source, derived }) => [
      a.slice(...source).toUpperCase(),
      b.slice(...derived),
    ]);
    expect(sides).toEqual([[first.slice(0, -1).toUpperCase(), first.slice(0, -1).toUpperCase()]]);
  });

  it('joins copies of copies into one origin', () => {
    const lineage = trace(
      article('a', whole, '2025-03-03'),
      article('b', whole, '2025-03-01'),
      article('c', first, '2025-03-02'),
      article('d', second, '2025-03-02'),
      article('e', independent, '2025-03-01'),
    );
    expect(Object.fromEntries(lineage.origins)).toEqual({ a: 'b', b: 'b', c: 'b', d: 'b', e: 'e' });
  });

  it('does not depend on the order of the articles', () => {
    const articles = [
      article('a', whole, '2025-03-03'),
      article('b', first, '2025-03-02'),
      article('c', independent),
      article('d', whole),
    ];
    const expected = trace(...articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        const found = trace(...shuffled);
        expect(found.links).toEqual(expected.links);
        expect(new Map([...found.origins].sort())).toEqual(new Map([...expected.origins].sort()));
      }),
    );
  });

  it('finds one origin behind a thousand copies', () => {
    const copies = Array.from({ length: 1000 }, (_, i) => article(`n${i}`, whole));
    const lineage = trace(...copies);
    expect(new Set(lineage.origins.values())).toEqual(new Set(['n0']));
    expect(lineage.links.length).toBeLessThan(8 * 1000);
  });

  it.each(['one ', 'one two ', 'a b c d e f '])('is done with a text of “%s” only', (unit) => {
    const long = unit.repeat(900_000 / unit.length);
    const lineage = trace(article('a', long), article('b', `${long}end`));
    expect(lineage.origins.size).toBe(2);
  });
});
