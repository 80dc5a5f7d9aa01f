import { ruleSchema } from '../domain/rule-schema.js';
import { settingsSchema } from '../domain/settings-schema.js';
import { vocabularySchemas } from '../domain/vocabulary-schema.js';

/** The JSON Schema of every kind of file that authors write, by its name. */
export const schemas: Readonly<Record<string, object>> = {
  rule: ruleSchema,
  settings: settingsSchema,
  ...vocabularySchemas,
};

/** As it is shipped and printed. */
export const printedSchema = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
