import type { Span } from './span.js';

export const quoteForms = ['direct', 'partial', 'indirect', 'term'] as const;
export type QuoteForm = (typeof quoteForms)[number];

/** Reported speech and who is said to have said it. One claim per pair of marks and paragraph. */
export interface Quote {
  /** `term`: scare quotes and names of things; nobody is quoted. */
  readonly form: QuoteForm;
  /** The whole attributed content, marks included, all parts of a split one. */
  readonly content: readonly Span[];
  /** The same id on all parts of one utterance, unique within the article. */
  readonly speech: string;
  /** The fullest name that the article has for the speaker; absent where uncertain. */
  readonly speaker?: string;
  readonly speakerSpan?: Span;
  /** The word that attributes: "said", "according to". */
  readonly cue?: string;
  readonly cueSpan?: Span;
  /** How the cue makes it appear: "plain", "doubting" (claimed), "conceding" (admitted)… */
  readonly manner?: string;
  /** Where it was said, as printed: "a Cabinet meeting". */
  readonly occasion?: string;
}

/** By which word, and so in what manner, it is told that somebody said something. */
export type Told = Pick<Quote, 'cue' | 'manner'>;
