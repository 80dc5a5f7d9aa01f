import type { FromSchema } from 'json-schema-to-ts';
import { dimensions } from './quantity.js';
import { headFields, oneOrMore, shortText, tailFields } from './schema-parts.js';

/** Text that may take in what a capture of the pattern found: `{party}`. */
const filled = { type: 'string', minLength: 1, maxLength: 200 } as const;

const claim = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: {
      enum: ['quantity', 'time', 'statement'],
      description:
        'A quantity or time is the figure or time that the capture holds; a statement is its words.',
    },
    words: {
      type: 'string',
      pattern: '^[a-z][a-z0-9_]{0,30}$',
      description:
        'The capture that the claim quotes; by default the first, without one the whole.',
    },
    concept: { ...filled, description: 'What is counted or measured.' },
    unit: { ...filled, description: 'The unit, in place of the one that was read.' },
    dimension: { enum: dimensions, description: 'The dimension, in place of the one read.' },
    subject: { ...filled, description: 'Of whom or what it is said.' },
    predicate: { ...filled, description: 'What is said of it; a verb’s infinitive.' },
  },
} as const;

const example = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'text', 'finds'],
  properties: {
    title: shortText,
    text: { type: 'string', minLength: 1, maxLength: 4000 },
    finds: { type: 'array', items: shortText, maxItems: 20 },
  },
} as const;

/** What the file of a recognising rule may contain; the one source of `RecogniserSource`. */
export const recogniserSchema = {
  title: 'A recognising rule: which words make a claim of a stated kind',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'match', 'claim'],
  properties: {
    ...headFields,
    match: {
      ...oneOrMore({ type: 'string', minLength: 1, maxLength: 400 }),
      description: 'Patterns in compromise’s match syntax, with named captures: [<value>#Value].',
    },
    claim: { ...claim, description: 'What a match is a claim of.' },
    examples: {
      type: 'array',
      items: example,
      maxItems: 60,
      description: 'A text, and the words of every claim that the rule finds in it, or [].',
    },
    ...tailFields,
  },
} as const;

/** A recognising rule as it stands in its file. */
export type RecogniserSource = FromSchema<typeof recogniserSchema>;
