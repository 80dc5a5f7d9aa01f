import type { Opposites } from '../compare/opposites.js';
import type { AreSynonyms } from '../compare/other-word.js';
import type { Modality } from '../domain/claim.js';
import type { Comparisons } from './comparisons.js';
import type { ToldEarly } from './told-early.js';

/** A function that rules can call: `signature` in CEL's notation, `says` for authors. */
export interface NamedFunction {
  readonly signature: string;
  readonly says: string;
  readonly run: (...values: never[]) => boolean | number | string;
}

/** A comparison that can say what it came to. */
export interface Note {
  readonly because: string;
}

/** What the functions need to know beside their arguments. */
export interface Library {
  readonly compare: Comparisons;
  /** 0 (barely possible) to 1 (as good as done). */
  readonly strengthOf: (modality: Modality) => number;
  /** Whether a word that attributes stands in a text. */
  readonly attributes: (text: string) => boolean;
  /** The manners of the words of saying in a text. */
  readonly mannersIn: (text: string) => ReadonlySet<string>;
  readonly opposites: Opposites;
  readonly areSynonyms: AreSynonyms;
  /** Whether the article of one of the two also prints what the other prints. */
  readonly explained: (a: string, b: string) => boolean;
  readonly toldEarly: ToldEarly;
  /** The article that stands for an article's origin. */
  readonly originOf: (article: string) => string;
  /**
   * Notes a comparison, so that a finding can show its arithmetic. Of many comparisons few make a
   * finding: the line is put together only then.
   */
  readonly note: (comparison: Note) => void;
}
