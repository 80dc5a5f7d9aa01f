import { expect, test } from 'vitest';
import type { Place } from '../../../src/domain/place.js';
import type { Report } from '../../../src/domain/report.js';
import { regionFinder } from '../../../src/report/view/region.js';

const text = 'One 1.\nTwo 22.\r\n\nThree \u{1f6a2} 3.\n';

function regionOf(words: string, place?: Place) {
  const report = { articles: [{ id: 'x', story: 's', lineage: 'x', text }] } as unknown as Report;
  const start = text.indexOf(words);
  const find = regionFinder(report, new Map(place ? [['x', place]] : []));
  const { file, startLine, startColumn, endLine, endColumn } = find('x', [
    start,
    start + words.length,
  ]);
  return [file, startLine, startColumn, endLine, endColumn];
}

const file = 'a.md';

test.each<[words: string, place: Place | undefined, expected: readonly unknown[]]>([
  ['One', undefined, [undefined, 1, 1, 1, 4]],
  ['22', undefined, [undefined, 2, 5, 2, 7]],
  ['3.\n', undefined, [undefined, 4, 10, 5, 1]],
  ['22.\r\n\nThree', undefined, [undefined, 2, 5, 4, 6]],
  ['22', { file, line: 1, isText: true }, [file, 2, 5, 2, 7]],
  ['22', { file, line: 5, isText: true }, [file, 6, 5, 6, 7]],
  ['22', { file, line: 5, isText: false }, [file, 5, undefined, 5, undefined]],
])('%j with %j', (words, place, expected) => expect(regionOf(words, place)).toEqual(expected));
