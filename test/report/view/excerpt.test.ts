import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/span.js';
import { excerpt } from '../../../src/report/view/excerpt.js';

/** The pieces as text, evidence in brackets. */
const shown = (text: string, sentence: Span, evidence: readonly Span[]) =>
  excerpt(text, sentence, evidence)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('excerpt', () => {
  const text = 'Before. The toll rose to 19 on Monday. After.';

  it.each<[string, Span, readonly Span[], string]>([
    ['one', [8, 38], [[25, 27]], 'The toll rose to [19] on Monday.'],
    [
      'two, in any order',
      [8, 38],
      [
        [31, 37],
        [25, 27],
      ],
      'The toll rose to [19] on [Monday].',
    ],
    [
      'overlapping',
      [8, 38],
      [
        [12, 21],
        [17, 27],
      ],
      'The [toll rose to 19] on Monday.',
    ],
    ['beyond the sentence', [8, 38], [[31, 44]], 'The toll rose to 19 on [Monday. After].'],
    ['none', [8, 38], [], 'The toll rose to 19 on Monday.'],
  ])('marks evidence: %s', (_, sentence, evidence, expected) => {
    expect(shown(text, sentence, evidence).replace(/\.?$/, '.')).toBe(expected);
  });

  it('cuts a long sentence at words on both sides of the evidence', () => {
    const words = 'word '.repeat(100);
    const cut = shown(`${words}THIS ${words}`, [0, 1005], [[500, 504]]);
    expect(cut).toMatch(/^… word (word )+\[THIS\] (word )+…$/);
    expect(cut.length).toBeLessThan(600);
  });

  it('shows the evidence and never more than the sentence', () => {
    const spanIn = (length: number) =>
      fc
        .tuple(fc.nat(length), fc.nat(length))
        .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z. ]{50}$/), fc.array(spanIn(50)), (line, evidence) => {
        const pieces = excerpt(line, [0, 50], evidence);
        const squeezed = (shown: string) => shown.replaceAll(/ +/g, ' ');
        expect(squeezed(pieces.map((piece) => piece.text).join(''))).toBe(squeezed(line));
      }),
    );
  });
});
