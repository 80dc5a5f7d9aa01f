import type { Claim, ClaimKind, Modality, Polarity } from './claim.js';
import type { Aspect, Severity, Verdict } from './finding.js';
import type { Dimension } from './quantity.js';
import type { QuoteForm } from './quote.js';
import type { RecognisingRule } from './recognising-rule.js';
import type { RuleExample } from './rule-schema.js';
import type { PathLevels, Tolerances } from './settings.js';
import type { Vocabulary } from './vocabulary.js';

/** Which claims a rule looks at: a claim has to have one of each list; an absent list is no bar. */
export interface Given {
  readonly kind: readonly ClaimKind[];
  readonly dimension?: readonly Dimension[];
  readonly unit?: readonly string[];
  readonly concept?: readonly string[];
  readonly subject?: readonly string[];
  readonly modality?: readonly Modality[];
  readonly polarity?: readonly Polarity[];
  readonly form?: readonly QuoteForm[];
}

/**
 * A judging rule: what verdict two claims of one fact get, and on which conditions. Conditions are
 * CEL, checked when the rule was read. A `single-source` rule judges one claim, `a`, alone.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** One sentence with placeholders for the sides: `{a.outlet}`, `{b.words}`. */
  readonly message: string;
  readonly note?: string;
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  readonly severity: Severity;
  readonly given: Given;
  /** All of these have to hold. */
  readonly when: readonly string[];
  /** None of these may hold. */
  readonly unless: readonly string[];
  /** Ids of rules that are silent where this one fires. */
  readonly replaces?: readonly string[];
  readonly examples: readonly RuleExample[];
  readonly links: readonly string[];
  /** Path of the file it was read from. */
  readonly file: string;
}

/** Everything a run needs to know of rules: those in force, and the words the stages know. */
export interface RuleBook {
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** Sorted by id; absent: none. */
  readonly recognisers?: readonly RecognisingRule[];
  /** Other levels for the articles of a path; later ones win. */
  readonly paths?: readonly PathLevels[];
  readonly tolerances?: Tolerances;
  readonly vocabulary: Vocabulary;
}

/** What is wrong in a rule or vocabulary file, for its author. */
export interface RuleError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, what is allowed, the nearest correct spelling. */
  readonly message: string;
  /** The lines around the place, with a caret under it. */
  readonly frame: string;
}

/** Whether a claim is one that the rule looks at. */
export function isGiven(given: Given, claim: Claim): boolean {
  const quantity = claim.kind === 'quantity' ? claim.quantity : undefined;
  const quote = claim.kind === 'quote' ? claim.quote : undefined;
  return (
    given.kind.includes(claim.kind) &&
    listed(given.dimension, quantity?.dimension) &&
    listed(given.unit, quantity?.unit) &&
    listed(given.concept, quantity?.concept) &&
    listed(given.subject, claim.subject) &&
    listed(given.modality, claim.modality) &&
    listed(given.polarity, claim.polarity) &&
    listed(given.form, quote?.form)
  );
}

function listed<Item>(list: readonly Item[] | undefined, item: Item | null | undefined): boolean {
  return list === undefined || (item !== undefined && item !== null && list.includes(item));
}
