import type { Row } from './evaluation.js';

/** What a set scored; measures that it lacks are absent. */
type Score = Readonly<Partial<Record<Measure, number>>>;
/** By set, in the order in which they are measured. */
export type Scores = Readonly<Record<string, Score>>;

const measures = ['precision', 'recall', 'f1'] as const;
type Measure = (typeof measures)[number];

/** A score may be worse by so much before it counts as a fall. */
const margin = 0.01;

/** Keeps the rows' scores to three places. */
export function scoresOf(rows: readonly Row[]): Scores {
  return Object.fromEntries(
    rows.map((row) => [
      row.set.trim(),
      Object.fromEntries(
        measures.flatMap((measure) => {
          const value = row[measure];
          return value === null ? [] : [[measure, Math.round(value * 1000) / 1000]];
        }),
      ),
    ]),
  );
}

/** What got worse by more than a point: a line each. F1 speaks for its precision and recall. */
export function falls(before: Scores, rows: readonly Row[]): readonly string[] {
  const now = scoresOf(rows);
  return rows.flatMap(({ set, f1, better = 'higher' }) => {
    const name = set.trim();
    const sign = { higher: 1, lower: -1, neither: 0 }[better];
    return measures
      .filter((measure) => f1 === null || measure === 'f1')
      .flatMap((measure) => {
        const [was, is] = [before[name]?.[measure], now[name]?.[measure]];
        if (was === undefined || is === undefined) return [];
        const fall = sign * (was - is);
        return fall > margin ? [`${name}: ${measure} was ${was}, is ${is}`] : [];
      });
  });
}
