import type { Quantity } from './quantity.js';
import type { Quote } from './quote.js';
import type { SegmentedArticle } from './segments.js';
import type { Span } from './span.js';
import type { TimeExpression } from './time-expression.js';

interface MentionBase {
  readonly span: Span;
  /** Index of the sentence in which the mention begins. */
  readonly sentence: number;
}

export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
  /** A duration is both a quantity (unit `year`) and a time (value `P3Y`). */
  readonly time?: TimeExpression;
}

export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  readonly time: TimeExpression;
}

export interface QuoteMention extends MentionBase {
  readonly kind: 'quote';
  readonly quote: Quote;
}

/** Something that a recogniser found in the text, before anything is known of its sentence. */
export type Mention = QuantityMention | TimeMention | QuoteMention;

/** What an article says that somebody is: “Orne Mayor Jane Roe”, “Jane Roe, the mayor of Orne”. */
export interface Title {
  /** Role and name, as they stand side by side. */
  readonly span: Span;
  /** The fullest name that the article has. */
  readonly person: string;
  /** In lower case, with what makes it another one: "mayor", "deputy mayor", "former mayor". */
  readonly office: string;
  /** What stands before the office: "orne", "republican". */
  readonly of: readonly string[];
}

/** Somebody whom an article names in full, where it does so first. */
export interface NamedPerson {
  readonly span: Span;
  readonly name: string;
}

/** All that the cheap pass knows of one article; mentions are sorted by start, then end. */
export interface Reading extends SegmentedArticle {
  readonly mentions: readonly Mention[];
  /** Sorted by start. */
  readonly titles: readonly Title[];
  /** In the order of the text. */
  readonly people: readonly NamedPerson[];
}
