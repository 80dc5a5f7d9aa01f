import type { Severity } from './finding.js';
import type { Dimension } from './quantity.js';

/** How severe a rule's findings are; `off`: the rule is not in force. */
export type Level = Severity | 'off';

/** Levels for the articles and stories of a path: the path itself, or all below a folder. */
export interface PathLevels {
  /** `wire` or `wire/monday.md`, without a slash at the end. */
  readonly path: string;
  readonly levels: Readonly<Record<string, Level>>;
}

/** By dimension: the share of the larger figure by which two may be apart and be compatible. */
export type Tolerances = Readonly<Partial<Record<Dimension, number>>>;
