import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowOf } from '../../src/report/terminal/window.js';
import { textOf, wrap, wrapText } from '../../src/report/terminal/wrap.js';

/** `a «b c», d`: what stands between the marks is marked. */
const pieces = (text: string) =>
  text.split(/(«[^»]*»)/).map((part) => ({ text: part, marked: part.startsWith('«') }));

describe('wrap', () => {
  test.each([
    ['', 10, []],
    ['one two three', 8, ['one two', 'three']],
    ['on «Thursday», and', 12, ['on', '«Thursday»,', 'and']],
    ['(«two words») end', 9, ['(«two', 'words»)', 'end']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['  spaces   between  ', 20, ['spaces between']],
  ])('%j on %i', (text, width, lines) => {
    expect(wrap(pieces(text), width).map(textOf)).toEqual(lines);
  });

  test('keeps the marks', () => {
    expect(wrap(pieces('at «the end» of'), 8)).toEqual([
      [
        { text: 'at ', marked: false },
        { text: '«the', marked: true },
      ],
      [
        { text: 'end»', marked: true },
        { text: ' of', marked: false },
      ],
    ]);
  });

  test('never exceeds the width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const lines = wrapText(text, width);
          expect(lines.every((line) => line.length <= width)).toBe(true);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('windowOf', () => {
  test.each([
    ['short «enough»', 20, 'short «enough»'],
    ['a long way before «it» comes and a long way after', 24, '… before «it» comes …'],
    ['«first» and then a long way after it', 20, '«first» and then …'],
    ['a long way before it comes the «last»', 20, '… comes the «last»'],
    [`«${'word '.repeat(20)}»`, 30, '«word … word »'],
  ])('%j in %i', (text, width, expected) => {
    const shown = windowOf(pieces(text), width).map((piece) => piece.text);
    expect(shown.join('')).toBe(expected);
  });

  test('never exceeds the width, and shows a mark that is short', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 80 }), (before, after, width) => {
        const shown = windowOf(pieces(`${before}«mark»${after}`), width);
        const joined = shown.map((piece) => piece.text).join('');
        expect(joined.length).toBeLessThanOrEqual(width);
        expect(joined).toContain('«mark»');
        expect(joined).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
