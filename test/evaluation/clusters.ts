import { check } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import type { Verdict } from '../../src/domain/finding.js';
import { withoutNulls } from './articles.js';
import type { Evaluation } from './evaluation.js';

const file = 'data/clusters_basil.jsonl';

/**
 * How much an editor gets to see of an event that three outlets report: the median of findings per
 * event stands in the column n. Whether they are right is for a reader to say (see draw.ts).
 */
export const clusters: Evaluation = {
  name: 'clusters',
  needs: [file],
  run(read, book) {
    const { stories, findings } = check(withoutNulls(read(file)) as readonly Article[], book);
    const median = (...verdicts: readonly Verdict[]) => {
      const counts = stories
        .map(({ id }) => findings.filter((f) => f.story === id && verdicts.includes(f.verdict)))
        .map(({ length }) => length)
        .sort((a, b) => a - b);
      return counts[Math.floor(counts.length / 2)] ?? 0;
    };
    const row = (set: string, n: number, others: string) =>
      ({ set, n, precision: null, recall: null, f1: null, others, misses: [] }) as const;
    return [
      row('BASIL events: agreements, refinements', median('agreement', 'refinement'), 'aim 10'),
      row(
        'BASIL events: differences, conflicts, updates',
        median('difference', 'contradiction', 'update'),
        'aim 3',
      ),
    ];
  },
};
