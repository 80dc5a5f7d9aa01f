import type { Bag } from './bag.js';
import type { Lexis } from './lexis.js';
import type { Witness } from './witness.js';

/** The words around a claim, in three widths. */
export interface Context {
  readonly sentence: Bag;
  /** Up to ten tokens on either side. */
  readonly near: Bag;
  /** Between the nearest punctuation marks. */
  readonly clause: Bag;
}

/** How alike two claims' surroundings are; each part 0 to 1. */
export interface Likeness {
  readonly sentence: number;
  /** sentence + near + clause, 0 to 3. */
  readonly sum: number;
  /** How much of what the shorter sentence says stands in the longer one, 0 to 1. */
  readonly contained: number;
}

/** The words around a story's claims: what every kind of matching asks of them. */
export interface Surroundings {
  readonly lexis: Lexis;
  of(witness: Witness): Context;
  /** Symmetric. */
  likeness(a: Witness, b: Witness): Likeness;
}
