import type { Claim, QuantityClaim, StatementClaim } from './claim.js';
import type { Reading } from './mention.js';

/** A word, number or punctuation mark of a sentence. */
export interface Token {
  /** Lower case, ' for ’, without a possessive 's; a short acronym in capitals, without points; "May". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** An article with its claims; `tokens` tokenises a sentence when it is first asked for. */
export interface FramedArticle {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  tokens(sentence: number): readonly Token[];
  /** Clauses that become claims where another article makes the same statement. */
  statements(): readonly StatementClaim[];
  /** Words that stand on a scale: `qualifiers` name the scale and the degree. */
  graded(): readonly StatementClaim[];
  /** What people are said to be: the scale is `title`, the degree their office. */
  titled(): readonly StatementClaim[];
  /** How people's names are spelled: the scale is `name`, the degree the full name. */
  named(): readonly StatementClaim[];
  /** What a text of a sentence or two has none or one of, in words that are no number. */
  scarce(): readonly QuantityClaim[];
}
