import type { Span } from './span.js';

/** One article's text reused in another, outside quotation marks. */
export interface LineageLink {
  /** Article ids. */
  readonly source: string;
  readonly derived: string;
  /** Share of the derived text's shingles that stand in the source too, 0 to 1. */
  readonly containment: number;
  readonly passages: readonly { readonly source: Span; readonly derived: Span }[];
}

/** Who took from whom, and which articles therefore count as one origin. */
export interface Lineage {
  readonly links: readonly LineageLink[];
  /** Article id → id of the article that stands for its origin group. */
  readonly origins: ReadonlyMap<string, string>;
}
