import type { Row } from './evaluation.js';

const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const line = (...cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(50) : cell.padStart(9))).join(' ');

export const head = line('set', 'n', 'precision', 'recall', 'F1', '  others');

/** One row of the table, and below it, where wanted, what was missed. */
export function rowLines(row: Row, misses: boolean): readonly string[] {
  const { set, n, precision, recall, f1, others } = row;
  const cells = line(set, String(n), share(precision), share(recall), share(f1), `  ${others}`);
  return [cells, ...(misses ? row.misses.map((miss) => `    ${miss}`) : [])];
}
