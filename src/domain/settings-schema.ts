import type { FromSchema } from 'json-schema-to-ts';
import { severities } from './finding.js';
import { dimensions } from './quantity.js';
import { nameKinds, oneOrMore, shortText } from './schema-parts.js';

const levels = {
  type: 'object',
  additionalProperties: { enum: [...severities, 'off'] },
} as const;

/** A share of the larger of two figures. */
const tolerance = { type: 'number', minimum: 0, maximum: 0.5 } as const;

const alias = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'also'],
  properties: {
    name: shortText,
    also: { type: 'array', items: shortText, minItems: 1, maxItems: 200 },
    kind: { enum: nameKinds },
  },
} as const;

/** What `twosource.yaml` may contain, beside a corpus or in a folder of rules. */
export const settingsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://twosource.example/settings.schema.json',
  title: 'Settings of twosource',
  type: 'object',
  additionalProperties: false,
  properties: {
    extends: {
      ...oneOrMore(shortText),
      description:
        'Rule sets in force: twosource:recommended, or a folder beside this file; of two rules of one id the later stands.',
    },
    rules: { ...levels, description: 'The severity of a rule, by its id; off: not in force.' },
    paths: {
      type: 'object',
      additionalProperties: levels,
      description:
        'The same for findings on one article or story, or on those below a folder: wire/.',
    },
    tolerances: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(dimensions.map((name) => [name, tolerance])) as Readonly<
        Record<(typeof dimensions)[number], typeof tolerance>
      >,
      description:
        'By dimension: figures apart by no more than this share of the larger are compatible.',
    },
    aliases: {
      type: 'array',
      items: alias,
      maxItems: 2000,
      description: 'Names of one person, place or body, as in vocabulary/names.yml.',
    },
    'fail-on': {
      enum: severities,
      description:
        'report ends with 1 where a finding, of whatever verdict, is at least this severe. Of the shipped rules only those for conflicts are medium or high.',
    },
  },
} as const;

/** Settings as they stand in their file. */
export type SettingsSource = FromSchema<typeof settingsSchema>;
