import type { Decision } from '../../domain/decision.js';

/** A decision made on the page, or taken back. */
export interface Change {
  readonly decision: Decision;
  readonly isCleared: boolean;
}

/** Where decisions last: in the browser, or in the file beside the corpus by way of a server. */
export interface Keeper {
  /** What was decided here before, and may not have reached the report. */
  readonly kept: readonly Change[];
  /** Keeps changes; what goes wrong is told by the reason of the rejection. */
  readonly keep: (changes: readonly Change[]) => Promise<void>;
  /** How an editor is told that it lasts. */
  readonly place: string;
}

/** Two decisions with the same key are on the same finding. */
export function keyOf({ finding, story, about }: Decision): string {
  return JSON.stringify([finding, story, about]);
}
