import type { FromSchema } from 'json-schema-to-ts';
import { aspects, severities, verdicts } from './finding.js';

const dimensions = [
  'number',
  'percentage',
  'currency',
  'count',
  'ratio',
  'ordinal',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'frequency',
  'electricity',
  'force',
  'data',
  'duration',
  'age',
  'score',
  'rate',
  'angle',
  'other',
] as const;

const modalities = [
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

/** One value or a list of them: the claim has to have one of these. */
const oneOrMore = <const Item>(items: Item) =>
  ({ anyOf: [items, { type: 'array', items, minItems: 1, maxItems: 64 }] }) as const;

const shortText = { type: 'string', minLength: 1, maxLength: 400 } as const;

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
    kind: oneOrMore({ enum: ['quantity', 'time', 'quote', 'statement'] }),
    dimension: oneOrMore({ enum: dimensions }),
    unit: oneOrMore(shortText),
    concept: oneOrMore(shortText),
    subject: oneOrMore(shortText),
    modality: oneOrMore({ enum: modalities }),
    polarity: { enum: ['affirmed', 'negated'] },
    form: oneOrMore({ enum: ['direct', 'partial', 'indirect', 'term'] }),
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

/** What a rule file may contain; the one source of `RuleSource`. Unknown keys are refused. */
export const ruleSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://twosource.example/rule.schema.json',
  title: 'A judging rule of twosource',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'message', 'verdict', 'aspect', 'severity', 'given', 'when'],
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]{1,60}$',
      description: 'The name of the file without .yml; lower-case words joined by hyphens.',
    },
    title: { ...shortText, description: 'A few words that head the finding.' },
    message: {
      ...shortText,
      description: 'One neutral sentence; {a.outlet}, {a.words}, {b.words}… quote the sides.',
    },
    note: {
      type: 'string',
      minLength: 1,
      maxLength: 4000,
      description: 'Why it matters, and when it misleads.',
    },
    verdict: { enum: verdicts, description: 'What the rule finds where it fires.' },
    aspect: { enum: aspects, description: 'In what the sides agree or differ.' },
    severity: { enum: severities, description: 'How soon an editor should see it.' },
    given: { ...given, description: 'Which claims the rule looks at: both have to be such.' },
    when: { ...conditions, description: 'CEL; of a list, all have to hold.' },
    unless: { ...conditions, description: 'CEL; where one of these holds, the rule is silent.' },
    examples: { type: 'array', items: example, maxItems: 60 },
    links: { type: 'array', items: shortText, maxItems: 20 },
    enabled: { type: 'boolean', description: 'false: checked, but not used.' },
  },
} as const;

/** A rule as it stands in its file. */
export type RuleSource = FromSchema<typeof ruleSchema>;

export type RuleExample = NonNullable<RuleSource['examples']>[number];
