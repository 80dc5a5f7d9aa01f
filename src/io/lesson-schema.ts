import { Ajv2020 } from 'ajv/dist/2020.js';
import { judgingSchema } from '../domain/rule-schema.js';
import { headFields } from '../domain/schema-parts.js';
import type { Lesson } from '../review/rule-example-yaml.js';

const lessonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'example'],
  properties: {
    rule: headFields.id,
    example: judgingSchema.properties.examples.items,
  },
};

/** What the page sends for a rule to learn from, or undefined where it is anything else. */
export function asLesson(value: unknown): Lesson | undefined {
  const validate = new Ajv2020().compile<Lesson>(lessonSchema);
  return validate(value) ? value : undefined;
}
