import { modalities } from '../../src/domain/claim.js';
import { aspects, severities, verdicts } from '../../src/domain/finding.js';
import { dimensions } from '../../src/domain/quantity.js';

const text = { type: 'string' };
const words = { type: 'string', minLength: 1 };
const maybeText = { type: ['string', 'null'] };
const maybeNumber = { type: ['number', 'null'] };
const count = { type: 'integer', minimum: 0 };
const span = { type: 'array', items: count, minItems: 2, maxItems: 2 };
const oneOf = (values: readonly string[]) => ({ enum: values });
const list = (items: object) => ({ type: 'array', items });

/** An object with these fields; a name with `?` may be absent, and others may be there. */
function fields(shape: Readonly<Record<string, object>>) {
  const names = Object.keys(shape);
  return {
    type: 'object',
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), shape[name]])),
  };
}

const quantity = fields({
  ...{ words, span, value: maybeNumber, low: maybeNumber, high: maybeNumber, step: maybeNumber },
  ...{ unit: maybeText, dimension: oneOf(dimensions), 'of?': text, 'concept?': text },
  hedge: oneOf('exact about at-least at-most more-than less-than range vague'.split(' ')),
  'change?': fields({ direction: oneOf(['up', 'down']), role: oneOf(['by', 'to', 'from']) }),
});
const time = fields({
  ...{ words, span, value: text, start: maybeText, end: maybeText, grain: text },
  ...{ type: oneOf(['date', 'time', 'duration', 'set']), implied: { type: 'boolean' } },
  'relation?': text,
});
const quote = fields({
  ...{ form: oneOf(['direct', 'partial', 'indirect', 'term']), content: list(span), speech: text },
  ...{ 'speaker?': text, 'speakerSpan?': span, 'cue?': text, 'cueSpan?': span, 'occasion?': text },
});
const kinds = ['quantity', 'time', 'quote', 'statement'] as const;
const claim = {
  ...fields({
    ...{ id: words, article: words, kind: oneOf(kinds), span, words, sentence: span },
    ...{ 'quantity?': quantity, 'time?': time, 'quote?': quote },
    ...{ 'subject?': text, 'predicate?': text, 'holder?': text },
    ...{ modality: oneOf(modalities), polarity: oneOf(['affirmed', 'negated']) },
  }),
  allOf: kinds.slice(0, 3).map((kind) => ({
    anyOf: [{ not: { properties: { kind: { const: kind } } } }, { required: [kind] }],
  })),
};
const evidence = fields({ article: words, claim: words, side: words, span, text: words });
const finding = fields({
  ...{ id: words, fact: words, story: text, verdict: oneOf(verdicts), aspect: oneOf(aspects) },
  ...{ severity: oneOf(severities), rule: words, title: text, message: text, because: list(text) },
  ...{ score: { type: 'number' }, evidence: { ...list(evidence), minItems: 1 } },
  ...{ outlets: { type: 'integer', minimum: 1 }, independent: { type: 'integer', minimum: 1 } },
});
const passage = fields({ source: span, derived: span });

/** What report.json promises to other programs, as JSON Schema. */
export const contractSchema = fields({
  schema: { const: 'twosource/report@1' },
  tool: fields({ name: text, version: text }),
  rules: list(fields({ id: words, title: text })),
  stories: list(fields({ id: text, articles: list(words) })),
  articles: list(fields({ id: words, text, lineage: words, story: text, 'outlet?': text })),
  claims: list(claim),
  facts: list(fields({ id: words, story: text, title: text, claims: list(words) })),
  findings: list(finding),
  lineage: list(
    fields({
      ...{ source: words, derived: words, passages: list(passage) },
      containment: { type: 'number', minimum: 0, maximum: 1 },
    }),
  ),
  skipped: list(fields({ source: text, reason: words })),
  summary: fields({ articles: count, stories: count, claims: count, facts: count }),
});
