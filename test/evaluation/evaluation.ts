import type { RuleBook } from '../../src/domain/rule.js';

/** One line of the table that `npm run eval` prints. Shares are 0 to 1; null: not measured. */
export interface Row {
  readonly set: string;
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** What published systems reach, or the figure aimed at. */
  readonly others: string;
  /** One line a miss, commonest kinds first; printed with `--misses`. */
  readonly misses: readonly string[];
  /** Which way is better; absent: the higher. */
  readonly better?: 'higher' | 'lower' | 'neither';
}

/** Scores one kind of extraction on the files of a data folder. */
export interface Evaluation {
  readonly name: string;
  /** File names below the data folder (`data/rtext.jsonl`); missing ones are reported, not scored. */
  readonly needs: readonly string[];
  run(read: (file: string) => readonly unknown[], book: RuleBook): readonly Row[];
}

/** Precision, recall and F1 from counts; an empty denominator gives 1. */
export function f1(hits: number, found: number, wanted: number) {
  const precision = found === 0 ? 1 : hits / found;
  const recall = wanted === 0 ? 1 : hits / wanted;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
