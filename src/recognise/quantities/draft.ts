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
  readonly per?: string;
  readonly against?: number;
  readonly change?: Change;
  readonly of?: string;
  readonly concept?: string;
}
