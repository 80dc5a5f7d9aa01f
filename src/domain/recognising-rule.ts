import type { RecogniserSource } from './recogniser-schema.js';

/**
 * A rule that makes claims: what its patterns match becomes a claim of a stated kind, or tells more
 * of the figure or time that the match holds. Patterns were checked when the rule was read.
 */
export interface RecognisingRule {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Patterns in compromise's match syntax; the first that matches at a place counts. */
  readonly match: readonly string[];
  readonly claim: RecogniserSource['claim'];
  readonly examples: readonly RecogniserExample[];
  readonly links: readonly string[];
  /** Path of the file it was read from. */
  readonly file: string;
}

export type RecogniserExample = NonNullable<RecogniserSource['examples']>[number];
