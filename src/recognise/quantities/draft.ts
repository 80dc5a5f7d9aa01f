import type { Change, Dimension, Hedge } from '../../domain/quantity.js';
import type { Numeral } from './numeral.js';

/** A quantity while it is being read; each step looks a little left or right and adds what it finds. */
export interface Draft {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly step: number | null;
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly hedge: Hedge;
  /** Where the hedge begins: what stands before it governs the quantity. */
  readonly left: number;
  /** Where reading goes on: behind a basis rate such as "a barrel". */
  readonly right: number;
  readonly per: string | undefined;
  readonly against: number | undefined;
  readonly change: Change | undefined;
  readonly of: string | undefined;
  readonly concept: string | undefined;
}

/** What later steps find. */
type Later = 'per' | 'against' | 'change' | 'of' | 'concept';

/**
 * A draft as it is first read. All have one layout in memory, whatever is found later and in which
 * order: a spread lays out what it makes anew, and all that look at many layouts are slow.
 */
export const newDraft = (known: Omit<Draft, Later> & Partial<Draft>): Draft => ({
  numeral: known.numeral,
  start: known.start,
  end: known.end,
  value: known.value,
  low: known.low,
  high: known.high,
  step: known.step,
  unit: known.unit,
  dimension: known.dimension,
  hedge: known.hedge,
  left: known.left,
  right: known.right,
  per: known.per,
  against: known.against,
  change: known.change,
  of: known.of,
  concept: known.concept,
});

/** A draft with what a step has found. */
export const amended = (draft: Draft, found: Partial<Draft>): Draft =>
  Object.assign(newDraft(draft), found);
