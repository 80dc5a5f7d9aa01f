import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterText } from '../../../src/web/filter/facets.js';
import { matcherOf } from '../../../src/web/filter/match.js';
import { parseFilter, quoteValue } from '../../../src/web/filter/parse.js';
import { reviewOf } from '../../../src/web/review.js';
import { fixture } from '../../report/fixture.js';

const { items } = reviewOf(fixture);
const shown = (text: string) =>
  items.filter(matcherOf(parseFilter(text))).map(({ finding }) => finding.id);

describe('parseFilter', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['verdict:update', [{ key: 'verdict', values: ['update'], negated: false }]],
    ['-Verdict:Update,x', [{ key: 'verdict', values: ['update', 'x'], negated: true }]],
    ['outlet:"Harbour Post"', [{ key: 'outlet', values: ['harbour post'], negated: false }]],
    ['"25 per cent', [{ values: ['25 per cent'], negated: false }]],
    ['-"a, b"', [{ values: ['a, b'], negated: true }]],
  ])('%j', (text, terms) => {
    expect(parseFilter(text)).toEqual(terms);
  });

  it('reads whatever is typed, and what it says again is the same', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const said = filterText(parseFilter(text));
        expect(filterText(parseFilter(said))).toBe(said);
      }),
    );
  });

  it('finds a value again as it has to be typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const plain = value.replaceAll('"', ' ').toLowerCase();
        expect(parseFilter(`outlet:${quoteValue(value)}`)).toEqual([
          { key: 'outlet', values: [plain], negated: false },
        ]);
      }),
    );
  });
});

describe('matcherOf', () => {
  it.each([
    ['verdict:contradiction verdict:update', ['f4', 'f3']],
    ['verdict:contradiction,update', ['f4', 'f3']],
    ['verdict:contra', ['f4']],
    ['-verdict:contradiction,update,difference', ['f1', 'f2', 'f6']],
    ['aspect:value severity:high', ['f4']],
    ['outlet:mail', ['f4']],
    ['origins:2 verdict:contradiction', ['f4']],
    ['rule:value', ['f4', 'f1']],
    ['$5.6m', ['f4']],
    ['-$5.6m aspect:value', ['f3', 'f1']],
    ['no:such', []],
  ])('%j shows %j', (text, ids) => {
    expect(shown(text)).toEqual(ids);
  });
});
