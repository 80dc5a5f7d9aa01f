import { expect, test } from 'vitest';
import type { Row } from './evaluation.js';
import { falls, scoresOf } from './scores.js';

const row = (set: string, parts: Partial<Row>): Row => ({
  set,
  n: 1,
  precision: null,
  recall: null,
  f1: null,
  others: '',
  misses: [],
  ...parts,
});

test('scores are kept to three places, measures that a set lacks left out', () => {
  const rows = [row('figures', { precision: 0.91237, recall: 0.5, f1: 2 / 3 }), row('  part', {})];
  expect(scoresOf(rows)).toEqual({
    figures: { precision: 0.912, recall: 0.5, f1: 0.667 },
    part: {},
  });
});

test.each<[was: Partial<Row>, is: Partial<Row>, fallen: readonly string[]]>([
  [{ recall: 0.9 }, { recall: 0.88 }, ['set: recall was 0.9, is 0.88']],
  [{ recall: 0.9 }, { recall: 0.891 }, []],
  [{ recall: 0.9 }, { recall: 0.95 }, []],
  // A point of recall given for precision is no fall: F1 tells.
  [{ precision: 0.8, recall: 0.9, f1: 0.847 }, { precision: 0.9, recall: 0.82, f1: 0.858 }, []],
  [
    { precision: 0.8, recall: 0.9, f1: 0.847 },
    { precision: 0.7, recall: 0.9, f1: 0.787 },
    ['set: f1 was 0.847, is 0.787'],
  ],
  [{ recall: 0.02 }, { recall: 0.05, better: 'lower' }, ['set: recall was 0.02, is 0.05']],
  [{ recall: 0.05 }, { recall: 0.02, better: 'lower' }, []],
  [{ recall: 0.02 }, { recall: 0.5, better: 'neither' }, []],
])('%j → %j', (was, is, fallen) => {
  expect(falls(scoresOf([row('set', was)]), [row('set', is)])).toEqual(fallen);
});

test('a set that is new or no longer measured did not fall', () => {
  expect(falls({}, [row('new', { recall: 0 })])).toEqual([]);
  expect(falls({ old: { recall: 1 } }, [])).toEqual([]);
});
