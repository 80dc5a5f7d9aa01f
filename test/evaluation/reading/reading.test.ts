import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.js';
import { draw } from './draw.js';
import { readRecord, recordRow, tally } from './record.js';

const findings = (['contradiction', 'update', 'difference', 'agreement'] as const).flatMap(
  (verdict) =>
    Array.from(
      { length: 20 },
      (_, i) =>
        ({ id: `${verdict}${i}`, verdict, rule: 'some-rule', evidence: [] }) as never as Finding,
    ),
);
const ids = (seed: number, from = findings) =>
  draw(from, { seed, differences: 5, agreements: 8 }).map(({ id }) => id);

describe('a sample', () => {
  test('has all conflicts and so many of the others, the same for the same seed', () => {
    expect(ids(1)).toHaveLength(20 + 20 + 5 + 8);
    expect(ids(1, findings.toReversed())).toEqual(ids(1));
    expect(ids(2)).not.toEqual(ids(1));
  });

  test('hardly moves where findings come and go', () => {
    const gone = ids(1).at(-1);
    const rest = ids(
      1,
      findings.filter(({ id }) => id !== gone),
    );
    expect(rest.slice(0, -1)).toEqual(ids(1).slice(0, -1));
  });
});

test('a record is read as it was written', () => {
  const [finding] = findings as [Finding];
  const evidence = [{ article: 'x', claim: 'c', side: 'a', span: [3, 9], text: 'secret' }] as const;
  const row = recordRow({ ...finding, evidence });
  expect(row).toBe('| contradiction0 | contradiction | some-rule | a x:3–9 | right/wrong |  |');
  expect(readRecord(row)).toEqual([]);
  const filled = [row.replace('right/wrong', 'right'), row.replace('right/wrong', 'wrong')];
  const read = readRecord(`# Read\n\n${filled.join('\n')}\n`);
  expect(read.map(({ isRight }) => isRight)).toEqual([true, false]);
  expect(tally(read)).toEqual(['contradiction: 1 of 2 right (0.50)']);
});
