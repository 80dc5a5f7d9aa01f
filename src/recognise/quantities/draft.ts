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

/**
 * What later steps find. It stands in every draft from the beginning: a spread that adds a field
 * gives each object a memory layout of its own, and all that look at them are slow.
 */
export const notFoundYet = {
  per: undefined,
  against: undefined,
  change: undefined,
  of: undefined,
  concept: undefined,
} as const;
