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
  // Ten times the text may cost ten times the time; thirty leaves room for a busy machine.
  it.each(runs)('%j grows no faster than its length', (run) => {
    const time = (length: number) => {
      const text = run.repeat(Math.ceil(length / run.length));
      const start = process.cpuUsage().user;
      mentionsIn(text);
      return (process.cpuUsage().user - start) / 1000;
    };
    time(4_000);
    expect(time(40_000)).toBeLessThan(30 * Math.max(time(4_000), 5));
  });
});
