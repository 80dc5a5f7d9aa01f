/** How much of a story a page shows; what is left out is counted on the page. */
export interface Limits {
  /** Findings of one story and verdict. */
  readonly findings: number;
  /** Rows of the table of facts: no more than findings, so that each leads to one that is shown. */
  readonly rows: number;
  /** Columns of the table: outlets. */
  readonly columns: number;
  /** Sentences of one side of a finding, and values in one cell. */
  readonly voices: number;
}

/**
 * About 3,000 findings of each verdict and as many rows a page, shared evenly by its stories: a
 * page of a thousand articles stays under 20 MB and opens.
 */
export function limitsFor(stories: number): Limits {
  const share = (total: number, most: number) =>
    Math.max(6, Math.min(most, Math.floor(total / Math.max(1, stories))));
  return { findings: share(3000, 120), rows: share(3000, 80), columns: 12, voices: 6 };
}
