import { Optional } from '@marcbachmann/cel-js';
import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Link } from '../domain/fact.js';
import type { Quantity } from '../domain/quantity.js';
import type { Quote } from '../domain/quote.js';
import type { TimeExpression } from '../domain/time-expression.js';

/** CEL tells types apart by their constructor: one for each type, that only takes its fields. */
function typed<Fields extends object>() {
  const Type = class {
    constructor(fields: Fields) {
      Object.assign(this, fields);
    }
  };
  return Type as new (
    fields: Fields,
  ) => Readonly<Fields>;
}

const numberOrNone = (value: number | null | undefined) =>
  typeof value === 'number' ? Optional.of(value) : Optional.none();

const quantityFields = (source: Quantity | undefined) => ({
  source,
  words: source?.words ?? '',
  value: numberOrNone(source?.value),
  low: numberOrNone(source?.low),
  high: numberOrNone(source?.high),
  step: numberOrNone(source?.step),
  unit: source?.unit ?? '',
  dimension: source?.dimension ?? '',
  hedge: source?.hedge ?? '',
  direction: source?.change?.direction ?? '',
  role: source?.change?.role ?? '',
  of: source?.of ?? '',
  concept: source?.concept ?? '',
});

const timeFields = (source: TimeExpression | undefined) => ({
  source,
  words: source?.words ?? '',
  type: source?.type ?? '',
  value: source?.value ?? '',
  start: source?.start ?? '',
  end: source?.end ?? '',
  grain: source?.grain ?? '',
  relation: source?.relation ?? '',
  implied: source?.implied ?? false,
});

const quoteFields = (source: Partial<Quote> | undefined) => ({
  form: source?.form ?? '',
  speaker: source?.speaker ?? '',
  cue: source?.cue ?? '',
  manner: source?.manner ?? '',
  occasion: source?.occasion ?? '',
});

export const QuantityView = typed<ReturnType<typeof quantityFields>>();
export const TimeView = typed<ReturnType<typeof timeFields>>();
export const QuoteView = typed<ReturnType<typeof quoteFields>>();
export const ClaimView = typed<ReturnType<typeof claimFields>>();
export const LinkView = typed<ReturnType<typeof linkFields>>();

export type QuantityView = InstanceType<typeof QuantityView>;
export type TimeView = InstanceType<typeof TimeView>;
export type ClaimView = InstanceType<typeof ClaimView>;
export type LinkView = InstanceType<typeof LinkView>;

const claimFields = (claim: Claim, article: Article) => ({
  claim,
  article,
  kind: claim.kind,
  words: claim.words,
  sentence: article.text.slice(...claim.sentence),
  subject: claim.subject ?? '',
  predicate: claim.predicate ?? '',
  holder: claim.holder ?? '',
  modality: claim.modality,
  polarity: claim.polarity,
  scale: claim.qualifiers?.scale ?? '',
  degree: claim.qualifiers?.degree ?? '',
  outlet: article.outlet ?? '',
  published: article.published ?? '',
  quantity: new QuantityView(
    quantityFields(claim.kind === 'quantity' ? claim.quantity : undefined),
  ),
  time: new TimeView(timeFields(claim.time)),
  quote: new QuoteView(quoteFields(toldOf(claim))),
});

/** Of a statement the word that attributes it alone. */
const toldOf = (claim: Claim): Partial<Quote> | undefined => {
  if (claim.kind === 'quote') return claim.quote;
  return claim.kind === 'statement' ? claim.told : undefined;
};

const linkFields = (link: Link) => ({ link, score: link.score });

/**
 * What a rule sees of a claim. Absent text is '', an absent number an empty optional, an absent
 * part an empty one: nothing that is missing makes a condition throw.
 */
export const viewClaim = (claim: Claim, article: Article) =>
  new ClaimView(claimFields(claim, article));

export const viewLink = (link: Link) => new LinkView(linkFields(link));

const text = 'string';
const number = 'optional<double>';

/** The fields that a rule can reach, with their CEL types. */
export const viewFields = {
  Quantity: {
    words: text,
    value: number,
    low: number,
    high: number,
    step: number,
    unit: text,
    dimension: text,
    hedge: text,
    direction: text,
    role: text,
    of: text,
    concept: text,
  },
  Time: {
    words: text,
    type: text,
    value: text,
    start: text,
    end: text,
    grain: text,
    relation: text,
    implied: 'bool',
  },
  Quote: { form: text, speaker: text, cue: text, manner: text, occasion: text },
  Claim: {
    kind: text,
    words: text,
    sentence: text,
    subject: text,
    predicate: text,
    holder: text,
    modality: text,
    polarity: text,
    scale: text,
    degree: text,
    outlet: text,
    published: text,
    quantity: 'Quantity',
    time: 'Time',
    quote: 'Quote',
  },
  Link: { score: 'double' },
} as const;
