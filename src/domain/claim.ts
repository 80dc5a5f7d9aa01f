import type { Quantity } from './quantity.js';
import type { Quote, Told } from './quote.js';
import type { Span } from './span.js';
import type { TimeExpression } from './time-expression.js';

export const modalities = [
  'asserted',
  'planned',
  'announced',
  'pledged',
  'demanded',
  'threatened',
  'offered',
  'expected',
  'hoped',
  'possible',
  'denied',
] as const;
export type Modality = (typeof modalities)[number];

export const polarities = ['affirmed', 'negated'] as const;
/** "will not" is negated; "denied" is a speech act, and so a modality. */
export type Polarity = (typeof polarities)[number];

interface ClaimBase {
  /** Hash of the article's id, the kind, the words and which occurrence of them it is. */
  readonly id: string;
  readonly article: string;
  /** Quantity, time, quote: the expression itself; statement: its clause. */
  readonly span: Span;
  readonly words: string;
  readonly sentence: Span;
  /** When what is claimed holds or happens; of a time claim, the claim itself. */
  readonly time?: TimeExpression;
  readonly subject?: string;
  readonly predicate?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** To whom the assertion is attributed; absent: the outlet's own. */
  readonly holder?: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Id of the recognising rule that made it, or told more of it than its words do. */
  readonly recognised?: string;
}

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
}

export interface TimeClaim extends ClaimBase {
  readonly kind: 'time';
  readonly time: TimeExpression;
}

export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly quote: Quote;
}

export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  /** How the holder is said to have said it; absent where no such word governs most of the clause. */
  readonly told?: Told;
}

/** What one article asserts, with the exact words and what they mean. */
export type Claim = QuantityClaim | TimeClaim | QuoteClaim | StatementClaim;

export type ClaimKind = Claim['kind'];
export const claimKinds = [
  'quantity',
  'time',
  'quote',
  'statement',
] as const satisfies readonly ClaimKind[];
