import type { Claim } from './claim.js';
import type { Slot, SlotName } from './fact.js';

/** How like surroundings must be for two claims to be paired, and on which of the scores. */
export interface Bar {
  readonly score: 'sentence' | 'sum' | 'contained';
  readonly least: number;
}

/** How near two claims of different articles came to being one fact, and what parted them. */
export interface Kinship {
  /** With subject and predicate, whether or not the report asked for them. */
  readonly a: Claim;
  readonly b: Claim;
  /** `like`: paired as agreeing; `rival`: paired as possibly at odds; `apart`: not paired. */
  readonly standing: 'like' | 'rival' | 'apart';
  /** Id of the fact in which both stand. */
  readonly fact?: string;
  /** How their values compare, in words; absent where claims of their kinds are not compared. */
  readonly comparison?: { readonly relation: string; readonly because: string };
  /** Likeness of the words around, by rarity: sentence and contained 0 to 1, sum 0 to 3. */
  readonly likeness: Readonly<Record<Bar['score'], number>>;
  /** What would have paired them; any one of several is enough. */
  readonly bars: readonly Bar[];
  /** Words that both sentences have, rare ones only, as printed in the first. */
  readonly sharedWords: readonly string[];
  readonly slots: readonly Slot[];
  /** Slots that differ and so make two facts of two rivals. */
  readonly parting: readonly SlotName[];
  /** Claims that already say in one's article what the other says: then neither is in dispute. */
  readonly explainedBy: readonly Claim[];
  /** Claims of each other's articles with which the two were paired instead, and how like those are. */
  readonly preferred: readonly { readonly claim: Claim; readonly sum: number }[];
  /** Claims of one article that stand in the fact of the one and in that of the other: not one fact. */
  readonly between: readonly (readonly [Claim, Claim])[];
}
