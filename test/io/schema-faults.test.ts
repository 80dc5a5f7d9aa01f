import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ruleSchema } from '../../src/domain/rule-schema.js';
import { vocabularySchemas } from '../../src/domain/vocabulary-schema.js';

const schemas = Object.entries({ rule: ruleSchema, ...vocabularySchemas });

test.each(schemas)('the schema of %s is one by the standard', (_name, schema) => {
  const standard = new Ajv2020();
  expect(standard.validateSchema(schema), standard.errorsText()).toBe(true);
});
