import { Ajv2020 } from 'ajv/dist/2020.js';
import { isIsoDate } from '../domain/iso-date.js';
import type { Change } from '../review/change.js';
import { decisionsFileSchema } from './decisions-schema.js';

const changesSchema = {
  type: 'array',
  maxItems: 10_000,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['decision', 'isCleared'],
    properties: {
      decision: decisionsFileSchema.properties.decisions.items,
      isCleared: { type: 'boolean' },
    },
  },
};

/** What the page sends, or undefined where it is anything else. */
export function asChanges(value: unknown): readonly Change[] | undefined {
  const validate = new Ajv2020().compile<readonly Change[]>(changesSchema);
  return validate(value) && value.every(isDated) ? value : undefined;
}

const isDated = ({ decision: { date, expires } }: Change) =>
  [date, expires ?? date].every((day) => day.length === 10 && isIsoDate(day));
