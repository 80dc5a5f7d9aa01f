import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './read.js';

const piece = fc.constantFrom(
  ...'12 3.4 1,200 $ £ % bn million and to - – of half a third one in five years -year-old people fell rose from by about at least . , ; \n “ ” ½ 1/2 first thousands 27, Smith'.split(
    ' ',
  ),
);
const texts = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '  ')))
  .map((parts) => parts.flat().join(''));

describe('offsets', () => {
  it('quote the source, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, quantity, time } of mentionsIn(text)) {
          expect(text.slice(...span)).toBe(quantity.words);
          expect(quantity.span).toEqual(span);
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          if (time) expect(text.slice(...time.span)).toBe(time.words);
          end = span[1];
        }
      }),
      { numRuns: 200 },
    );
  });

  it('hold numbers only, low up to high', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quantity } of mentionsIn(text)) {
          const { value, low, high } = quantity;
          for (const number of [value, low, high]) expect(number).not.toBeNaN();
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const runs: readonly string[] = [
  '-',
  '1',
  ',',
  '.',
  ' ',
  '\n',
  '“',
  '1,',
  '1-',
  '1 ',
  'one ',
  'a ',
  'hundred ',
  'million and ',
  '$',
  '%',
  'half ',
  '1/',
  '½',
  'ten to ',
  'at least ',
  '1 000 ',
  'first ',
  'a b c d 1 to ',
];

describe('hostile runs', () => {
  // What costs more than its length does not end in time; what ends yields no more than pieces.
  it.each(runs)(
    '200,000 units of %j are read',
    (run) => {
      const pieces = Math.ceil(200_000 / run.length);
      expect(mentionsIn(run.repeat(pieces)).length).toBeLessThanOrEqual(pieces);
    },
    5000,
  );
  it.each(['1 ', '1, ', '5% ', '$1 ', 'two and ', '1 to '])(
    'a run of nothing but %j yields no more, however long',
    (run) => {
      const count = (pieces: number) => mentionsIn(run.repeat(pieces)).length;
      expect(count(40_000)).toBe(count(400));
      expect(count(400)).toBeLessThan(40);
    },
  );
  it('reads on behind a run of numbers', () => {
    const text = `${'1, '.repeat(100)}and the council bought 12 boats.`;
    expect(mentionsIn(text).at(-1)?.quantity).toMatchObject({ value: 12, unit: 'boat' });
  });
});
