import type { Draft } from './draft.js';

/** A reason not to read a number as a quantity. */
export type Exclusion = (text: string, draft: Draft) => boolean;

/** What stands from `from` to `to`; negative places are the text's begin. */
export const beside = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from), to);
