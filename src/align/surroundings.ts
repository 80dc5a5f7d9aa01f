import type { Context, Likeness } from './context.js';
import type { Lexis } from './lexis.js';
import type { Witness } from './witness.js';

/** The words around a story's claims: what every kind of matching asks of them. */
export interface Surroundings {
  readonly lexis: Lexis;
  of(witness: Witness): Context;
  /** Symmetric. */
  likeness(a: Witness, b: Witness): Likeness;
}
