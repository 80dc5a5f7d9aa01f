import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingWords } from '../../src/compare/differing-words.js';

/** The texts with what differs between brackets. */
function bracketed(a: string, b: string) {
  const found = differingWords(a, b);
  if (!found) return undefined;
  const mark = (text: string, spans: readonly (readonly [number, number])[]) =>
    spans.toReversed().reduce((sum, [start, end]) => {
      return `${sum.slice(0, start)}[${sum.slice(start, end)}]${sum.slice(end)}`;
    }, text);
  return [mark(a, found.a), mark(b, found.b)];
}

test.each([
  [
    'Nobody on the bridge was asleep, he said',
    'Nobody on the bridge was awake, he said',
    ['Nobody on the bridge was [asleep], he said', 'Nobody on the bridge was [awake], he said'],
  ],
  [
    'We will rebuild the harbour wall by June',
    'We will not rebuild the harbor wall, ever, by June',
    [
      'We will rebuild the harbour wall by June',
      'We will [not] rebuild the harbor wall, [ever], by June',
    ],
  ],
  [
    'It costs $5.6m to mend it',
    'It costs $5.9m to mend it',
    ['It costs $[5.6m] to mend it', 'It costs $[5.9m] to mend it'],
  ],
])('%s | %s', (a, b, expected) => expect(bracketed(a, b)).toEqual(expected));

test.each([
  ['$5.6m', '$5.9m'],
  ['the harbour wall is old', 'the harbour wall is old'],
  ['“The wall is old,”', 'the WALL is old'],
  ['the wall will be mended soon', 'nobody was asleep on that night'],
  ['word '.repeat(300), 'words '.repeat(300)],
])('%s | %s: nothing to tell apart by words', (a, b) => {
  expect(differingWords(a, b)).toBeUndefined();
});

test('either side first, the same words differ in number', () => {
  const text = fc.array(fc.constantFrom('the', 'old', 'wall', 'is', 'not', 'down'), {
    minLength: 4,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [there, back] = [
        differingWords(a.join(' '), b.join(' ')),
        differingWords(b.join(' '), a.join(' ')),
      ];
      expect(there === undefined).toBe(back === undefined);
    }),
  );
});
