import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesIn } from './read.js';

const pieces = [
  'on Monday',
  ' ',
  ', ',
  '. ',
  '“',
  '’s',
  'Feb. 26',
  '2025',
  'three years ago',
  'the end of ',
  'last week',
  '10 p.m.',
  'night',
  '–',
  'early ',
  '7',
  'May',
  'in the ',
  'two weeks',
  '\n\n',
  '😀',
  'é',
];

test('words are the text of their span; mentions are sorted and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { words, span } of timesIn(text)) {
        expect(text.slice(...span)).toBe(words);
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        last = span[1];
      }
    }),
  );
});

test('start lies before end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      for (const { start, end } of timesIn(parts.join('')))
        expect(start === null ? end === null : end !== null && start < end).toBe(true);
    }),
  );
});
