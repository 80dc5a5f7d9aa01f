import type { Change } from '../../review/change.js';
import type { Lesson } from '../../review/rule-example-yaml.js';

/** Where decisions last: in the browser, or in the file beside the corpus by way of a server. */
export interface Keeper {
  /** What was decided here before, and may not have reached the report. */
  readonly kept: readonly Change[];
  /** Keeps changes; what goes wrong is told by the reason of the rejection. */
  readonly keep: (changes: readonly Change[]) => Promise<void>;
  /** How an editor is told that it lasts. */
  readonly place: string;
  /** Ids of the rules that `learn` can add an example to. */
  readonly learning: ReadonlySet<string>;
  /** Adds an example to a rule's file; what goes wrong is told by the reason of the rejection. */
  readonly learn: (lesson: Lesson) => Promise<void>;
}
