import type { Modality } from './claim.js';
import type { Dimension } from './quantity.js';

/** One row of `rules/vocabulary/units.yml`. */
export interface UnitEntry {
  /** Canonical name: `kilometre`, `USD`, `percent`. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** What may follow the number, all inflections: `kilometres`, `km`, `per cent`, `%`. */
  readonly words?: readonly string[];
  /** What may stand before the number: `$`, `US$`, `£`. */
  readonly prefixes?: readonly string[];
  /** How many of the dimension's base unit one of these is: kilometre 1000 (metre). */
  readonly factor?: number;
}

/** One row of `rules/vocabulary/modality.yml`: cue words that make a clause other than asserted. */
export interface ModalityEntry {
  readonly modality: Modality;
  /** 0 (barely possible) to 1 (as good as done): how firmly it commits. */
  readonly strength: number;
  /** Lower-case words or phrases, all inflections that count. */
  readonly cues: readonly string[];
  /** Further cues, that may be nouns: what is told of “a $4 million plan” need not be planned. */
  readonly nouns?: readonly string[];
}

/** One row of `rules/vocabulary/speech.yml`: words that attribute. */
export interface SpeechEntry {
  /** Lemma: `say`, `according to`. */
  readonly cue: string;
  /** All inflections: says, said, saying. */
  readonly words: readonly string[];
  /** Whether it can stand beside a direct quotation, introduce indirect speech, or both. */
  readonly introduces: 'direct' | 'indirect' | 'both';
  /** What it reports besides a clause: “predicted a cut”, “asked whether …”. */
  readonly takes?: readonly ('thing' | 'question')[];
  /** How it makes what was said appear: "plain", "doubting" (claimed), "conceding" (admitted)… */
  readonly manner?: string;
}

/** One row of `rules/vocabulary/names.yml`: names of one person, place or body. */
interface NameEntry {
  readonly name: string;
  readonly kind: 'person' | 'place' | 'organisation' | 'office';
  readonly also: readonly string[];
}

/** One row of `rules/vocabulary/concepts.yml`: phrases that name one thing that is measured. */
interface ConceptEntry {
  readonly concept: string;
  readonly also: readonly string[];
  /** What it is a kind of, and may be counted as: passengers are people. */
  readonly of?: readonly string[];
}

/** One row of `rules/vocabulary/acts.yml`: verbs, as infinitives, and nouns that tell one act. */
interface ActEntry {
  readonly act: string;
  readonly also: readonly string[];
  /** The act that goes on from then, until then: who is born lives from then on. */
  readonly begins?: string;
  readonly ends?: string;
  /** It goes on: who lived there in one year may have lived there in another. */
  readonly lasts?: boolean;
}

/**
 * One row of `rules/vocabulary/scales.yml`: words that tell one thing to one degree. “Refused” and
 * “was reluctant” stand on one scale; so do “ahead of schedule” and “no target date”.
 */
export interface ScaleEntry {
  readonly scale: string;
  readonly degree: string;
  /** Lower-case words or phrases, all inflections that count. */
  readonly cues: readonly string[];
  /** They name one thing wherever they stand: “illegal” and “undocumented immigrants”. */
  readonly naming?: boolean;
  /** Its degrees shut each other out, and are looked for in clauses that are alike else only. */
  readonly opposed?: boolean;
}

/** The words that the stages know, read from `rules/vocabulary/`; rule authors add to it. */
export interface Vocabulary {
  readonly units: readonly UnitEntry[];
  readonly modality: readonly ModalityEntry[];
  readonly speech: readonly SpeechEntry[];
  readonly names: readonly NameEntry[];
  readonly concepts: readonly ConceptEntry[];
  readonly acts: readonly ActEntry[];
  readonly scales: readonly ScaleEntry[];
  /** How often a word stands among a million of everyday English; absent: not weighed. */
  readonly frequencies?: ReadonlyMap<string, number>;
}
