import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.js';
import { compileJudge, judge } from '../../src/judge/judge.js';
import { vocabulary } from '../support/vocabulary.js';
import { disjoint, equal, finer, inputOf, rising, ruleOf, type Said } from './fixture.js';

const all = [equal, finer, disjoint, rising];
const brief = ({ verdict, outlets, evidence }: Finding) =>
  `${verdict} ${outlets}: ${evidence.map(({ side, text }) => `${side}${text}`).join(' ')}`;
const findings = (saids: readonly Said[], rules = all) =>
  judge(inputOf(saids, rules)).findings.map(brief);

describe('groups', () => {
  const table: [string, Said[], string[]][] = [
    ['two agree', [{ value: 12 }, { value: 12 }], ['agreement 2: a12 a12']],
    ['two conflict', [{ value: 12 }, { value: 19 }], ['contradiction 2: a12 b19']],
    [
      'four agree and one differs',
      [{ value: 12 }, { value: 12 }, { value: 12 }, { value: 12 }, { value: 19 }],
      ['contradiction 5: a12 a12 a12 a12 b19', 'agreement 4: a12 a12 a12 a12'],
    ],
    [
      'three sides are one conflict',
      [{ value: 12 }, { value: 19 }, { value: 30 }],
      ['contradiction 3: a12 b19 c30'],
    ],
    [
      'a hedge is refined',
      [{ value: 120, hedge: 'about' }, { value: 122 }, { value: 122 }],
      ['refinement 3: a122 a122 b120', 'agreement 2: a122 a122'],
    ],
    [
      'what fits both sides takes none',
      [{ value: 120, hedge: 'about' }, { value: 118 }, { value: 123 }],
      ['contradiction 2: a118 b123', 'refinement 2: a118 b120', 'refinement 2: a123 b120'],
    ],
  ];
  test.each(table)('%s', (_, saids, expected) => {
    expect(findings(saids)).toEqual(expected);
  });

  test('one outlet’s two articles are no agreement', () => {
    const saids = [
      { value: 12, outlet: 'Gazette' },
      { value: 12, outlet: 'Gazette' },
    ];
    expect(findings(saids)).toEqual([]);
  });

  test('claims of one article are never compared', () => {
    const saids = [
      { value: 12, article: 't0', outlet: 'Gazette' },
      { value: 19, article: 't0', outlet: 'Gazette' },
      { value: 12, outlet: 'Courier' },
    ];
    expect(findings(saids, [equal, ruleOf({ ...disjoint, unless: ['explained(a, b)'] })])).toEqual([
      'agreement 2: a12 a12',
    ]);
  });

  test('the later and higher count is an update, named from the earlier side', () => {
    const saids = [
      { value: 19, published: '2031-03-06' },
      { value: 12, published: '2031-03-04' },
    ];
    expect(findings(saids, [equal, rising])).toEqual(['update 2: a12 b19']);
  });
});

describe('verdicts', () => {
  test('the strongest stands, the others go to because', () => {
    const alsoDiffers = ruleOf({ id: 'also', verdict: 'difference', when: ['true'] });
    const [found] = judge(
      inputOf([{ value: 12 }, { value: 19 }], [alsoDiffers, disjoint]),
    ).findings;
    expect(found?.rule).toBe('disjoint');
    expect(found?.because).toContain('also also: difference');
    expect(found?.because).toContain('12 and 19 differ by 7 (58.3 %); printed to 1');
    expect(found?.because).toContain('subject: “x” on both sides');
  });

  test('each aspect has its own', () => {
    const firmness = ruleOf({
      id: 'firmness',
      verdict: 'difference',
      aspect: 'certainty',
      when: ['stronger(a, b)'],
    });
    const saids: Said[] = [{ value: 12 }, { value: 12, modality: 'possible' }];
    expect(findings(saids, [equal, firmness])).toEqual([
      'difference 2: a12 b12',
      'agreement 2: a12 a12',
    ]);
  });

  test('a slot that is unknown through a common claim makes no contradiction', () => {
    const saids = [{ value: 12 }, { value: 12 }, { value: 19 }];
    const unknown = judge(inputOf(saids, all, { star: true, match: 'unknown' })).findings;
    expect(unknown.map(brief)).toEqual(['agreement 2: a12 a12']);
    const known = judge(inputOf(saids, all, { star: true })).findings;
    expect(known.map(brief)[0]).toBe('contradiction 3: a12 a12 b19');
  });

  test('a rule that fails is reported, and the others go on', () => {
    const failing = ruleOf({
      id: 'failing',
      verdict: 'difference',
      when: ['a.quantity.step.value() / 0.0 > 1.0 && a.quantity.low.value() == [1.0][5]'],
    });
    const { findings: found, ruleErrors } = judge(
      inputOf([{ value: 12 }, { value: 12 }], [failing, equal]),
    );
    expect(found.map(brief)).toEqual(['agreement 2: a12 a12']);
    expect(ruleErrors[0]).toMatchObject({ rule: 'failing', claims: ['c0', 'c1'] });
  });

  test('without rules there are no findings', () => {
    expect(findings([{ value: 12 }, { value: 12 }], [])).toEqual([]);
  });
});

describe('single sources', () => {
  const single = ruleOf({
    id: 'single',
    verdict: 'single-source',
    when: ['a.quantity.hedge != "vague"'],
    message: 'Only {outlets}: {a.words}',
  });
  test('a fact of one outlet is judged alone', () => {
    const [found] = judge(inputOf([{ value: 12 }], [single, equal])).findings;
    expect(found).toMatchObject({
      verdict: 'single-source',
      message: 'Only Outlet 0: 12',
      outlets: 1,
    });
  });
  test('in a story of one outlet nothing is a single source', () => {
    const { fact, claims, articles, origins } = inputOf([{ value: 12 }], []);
    const story = {
      facts: [fact],
      claims: [...claims.values()],
      articles: [...articles.values()],
      origins,
    };
    const compiled = compileJudge({ rules: [single], vocabulary });
    expect(compiled(story).findings).toEqual([]);
    const other = { id: 'other', story: 's', text: '', outlet: 'Other' };
    const two = { ...story, articles: [...story.articles, other] };
    expect(compiled(two).findings).toHaveLength(1);
  });
  test('a fact of two outlets is not', () => {
    expect(findings([{ value: 12 }, { value: 12 }], [single])).toEqual([]);
  });
});

describe('origins', () => {
  test('copies count once', () => {
    const input = inputOf([{ value: 12 }, { value: 12 }, { value: 12 }], all);
    const origins = new Map([['t1', 't0']]);
    expect(judge({ ...input, origins }).findings[0]).toMatchObject({ outlets: 3, independent: 2 });
  });
});

const said: fc.Arbitrary<Said> = fc.record({
  value: fc.constantFrom(118, 120, 122, 150),
  hedge: fc.constantFrom('exact', 'about', 'at-least'),
  modality: fc.constantFrom('asserted', 'possible'),
  published: fc.constantFrom('2031-03-04', '2031-03-05'),
});

describe('always', () => {
  test('the order of claims and links is irrelevant', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 7 }), fc.nat(), (saids, seed) => {
        const input = inputOf(saids, all);
        const turn = <Item>(list: readonly Item[]) => {
          const at = seed % Math.max(1, list.length);
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const { fact } = input;
        const shuffled = { ...fact, claims: turn(fact.claims), links: turn(fact.links) };
        expect(judge({ ...input, fact: shuffled })).toEqual(judge(input));
      }),
      { numRuns: 60 },
    );
  });

  test('swapping two sides changes no verdict', () => {
    fc.assert(
      fc.property(said, said, (a, b) => {
        const verdicts = (saids: Said[]) =>
          judge(inputOf(saids, all)).findings.map(({ verdict, rule }) => `${verdict} ${rule}`);
        expect(verdicts([a, b])).toEqual(verdicts([b, a]));
      }),
    );
  });

  test('evidence is the claims’ own words, and scores lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 6 }), (saids) => {
        const input = inputOf(saids, all);
        for (const { evidence, score } of judge(input).findings) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { claim, span, text, article } of evidence) {
            expect(input.claims.get(claim)?.span).toEqual(span);
            expect(input.articles.get(article)?.text.slice(...span)).toBe(text);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a thousand witnesses are judged as their forms', () => {
    const saids = Array.from({ length: 1000 }, (_, i) => ({ value: i % 4 === 0 ? 19 : 12 }));
    const input = inputOf(saids, all, { star: true });
    const start = performance.now();
    const found = judge(input).findings;
    expect(performance.now() - start).toBeLessThan(5000);
    expect(found.map(({ verdict, outlets }) => `${verdict} ${outlets}`)).toEqual([
      'contradiction 1000',
      'agreement 750',
      'agreement 250',
    ]);
  });
});
