import type { Lookup } from '../view/lookup.js';
import type { Ink } from './ink.js';

/** What every part of the summary needs to lay itself out. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly ink: Ink;
  readonly lookup: Lookup;
  /** The most findings of one kind that are shown of a story. */
  readonly most: number;
}
