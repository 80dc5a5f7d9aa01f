import type { FromSchema } from 'json-schema-to-ts';
import { claimKinds, modalities, polarities } from './claim.js';
import { aspects, severities, verdicts } from './finding.js';
import { dimensions } from './quantity.js';
import { quoteForms } from './quote.js';
import { recogniserSchema } from './recogniser-schema.js';
import { headFields, oneOrMore, shortText, tailFields } from './schema-parts.js';

const conditions = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, maxItems: 40 },
  ],
} as const;

const given = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: oneOrMore({ enum: claimKinds }),
    dimension: oneOrMore({ enum: dimensions }),
    unit: oneOrMore(shortText),
    concept: oneOrMore(shortText),
    subject: oneOrMore(shortText),
    modality: oneOrMore({ enum: modalities }),
    polarity: { enum: polarities },
    form: oneOrMore({ enum: quoteForms }),
  },
} as const;

const exampleText = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { type: 'string', minLength: 1, maxLength: 4000 },
    outlet: shortText,
    published: shortText,
  },
} as const;

const example = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'texts', 'expect'],
  properties: {
    title: shortText,
    texts: { type: 'array', items: exampleText, minItems: 2, maxItems: 12 },
    expect: { enum: [...verdicts, 'silence'] },
  },
} as const;

/** What the file of a judging rule may contain; the one source of `RuleSource`. */
export const judgingSchema = {
  title: 'A judging rule: what two claims of one fact amount to',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'message', 'verdict', 'aspect', 'severity', 'given', 'when'],
  properties: {
    ...headFields,
    message: {
      ...shortText,
      description: 'One neutral sentence; {a.outlet}, {a.words}, {b.words}… quote the sides.',
    },
    verdict: { enum: verdicts, description: 'What the rule finds where it fires.' },
    aspect: { enum: aspects, description: 'In what the sides agree or differ.' },
    severity: { enum: severities, description: 'How soon an editor should see it.' },
    given: { ...given, description: 'Which claims the rule looks at: both have to be such.' },
    when: { ...conditions, description: 'CEL; of a list, all have to hold.' },
    unless: { ...conditions, description: 'CEL; where one of these holds, the rule is silent.' },
    replaces: {
      type: 'array',
      items: headFields.id,
      maxItems: 40,
      description: 'Rules that are silent where this one fires, stronger ones too.',
    },
    examples: {
      type: 'array',
      items: example,
      maxItems: 60,
      description:
        'Texts of two or more outlets, and the verdict expected of the rule, or silence.',
    },
    ...tailFields,
  },
} as const;

/** A judging rule as it stands in its file. */
export type RuleSource = FromSchema<typeof judgingSchema>;

export type RuleExample = NonNullable<RuleSource['examples']>[number];

/** What editors complete and check by: a file that has `match` is a recognising rule. */
export const ruleSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://twosource.example/rule.schema.json',
  title: 'A rule of twosource',
  type: 'object',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  ...{ if: { required: ['match'] }, then: recogniserSchema, else: judgingSchema },
} as const;
