/** A thing about which claims can be compared; a judging rule asks for it by name. */
export type SlotName =
  | 'subject'
  | 'concept'
  | 'predicate'
  | 'basis'
  | 'unit'
  | 'role'
  | 'period'
  | 'holder'
  | 'modality';

/**
 * How two claims stand to each other in one slot. `unknown`: at least one side does not say;
 * silence is not denial, so `unknown` is never a ground for a contradiction.
 */
export interface Slot {
  readonly name: SlotName;
  readonly a: string | null;
  readonly b: string | null;
  readonly match: 'same' | 'compatible' | 'different' | 'unknown';
}

/** Why two claims of different articles were held to speak of the same thing. */
export interface Link {
  /** Claim ids, `a` of the article whose id sorts first. */
  readonly a: string;
  readonly b: string;
  /** Similarity of the words around, 0 to about 3 (sentence + window + clause). */
  readonly score: number;
  readonly slots: readonly Slot[];
}

/** Claims of different articles that speak of the same thing. */
export interface Fact {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  /** Claim ids, sorted by article, then place. */
  readonly claims: readonly string[];
  readonly links: readonly Link[];
}
