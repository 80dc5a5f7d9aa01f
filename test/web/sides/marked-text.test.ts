import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import { markText, shownText } from '../../../src/web/sides/marked-text.js';

const claim = (id: string, start: number, end: number) =>
  ({ id, span: [start, end] }) as unknown as Claim;

it('cuts where a claim begins or ends, the innermost first', () => {
  const cut = markText('“up 25 % now”', [claim('quote', 1, 12), claim('figure', 4, 8)]);
  expect(cut.map(({ text, claims }) => [text, claims.map(({ id }) => id)])).toEqual([
    ['“', []],
    ['up ', ['quote']],
    ['25 %', ['figure', 'quote']],
    [' now', ['quote']],
    ['”', []],
  ]);
});

it('puts together what it cut, whatever the claims', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, pairs) => {
      const claims = pairs.map(([start, length], index) =>
        claim(String(index), start, start + length),
      );
      expect(
        markText(text, claims)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('shows text in as many units, without what acts', () => {
  expect(shownText('a\u001b[2J\u202eb\n\tc')).toBe('a\ufffd[2J\ufffdb\n\tc');
  fc.assert(fc.property(fc.string(), (text) => shownText(text).length === text.length));
});
