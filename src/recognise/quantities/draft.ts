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
const notFoundYet = {
  per: undefined,
  against: undefined,
  change: undefined,
  of: undefined,
  concept: undefined,
} as const;

type Known = Omit<Draft, keyof typeof notFoundYet> & Partial<Draft>;

/** A draft as it is first read. */
export const newDraft = (known: Known): Draft => laidOut({ ...notFoundYet, ...known });

/** A draft with what a step has found. */
export const amended = (draft: Draft, found: Partial<Draft>): Draft =>
  Object.assign(laidOut(draft), found);

/**
 * The same in the one layout in memory that all drafts have, whatever was found and in which order: a
 * spread lays out what it makes anew, and all that look at many layouts are slow.
 */
const laidOut = (draft: Draft): Draft => ({
  numeral: draft.numeral,
  start: draft.start,
  end: draft.end,
  value: draft.value,
  low: draft.low,
  high: draft.high,
  step: draft.step,
  unit: draft.unit,
  dimension: draft.dimension,
  hedge: draft.hedge,
  left: draft.left,
  right: draft.right,
  per: draft.per,
  against: draft.against,
  change: draft.change,
  of: draft.of,
  concept: draft.concept,
});
