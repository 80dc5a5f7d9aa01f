import { recogniserSchema } from '../domain/recogniser-schema.js';
import type { Rule } from '../domain/rule.js';
import { judgingSchema } from '../domain/rule-schema.js';
import { settingsSchema } from '../domain/settings-schema.js';
import { inertLibrary } from './check-condition.js';
import { namedFunctions } from './environment.js';
import { placeholders } from './message.js';
import { slotNames } from './slot-functions.js';
import { viewFields } from './views.js';

const code = (words: string) => `\`${words}\``;
const cell = (words: string) => words.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** The fields of a file, or of a part of it, with what its schema says of them. */
function fields({ properties, required = [] }: ObjectSchema): string {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const said = 'description' in schema ? String(schema.description) : '';
    const values = 'enum' in schema ? (schema.enum as readonly string[]).map(code) : [];
    const allowed = values.length > 0 && values.length < 12 ? `${values.join(', ')}. ` : '';
    return [code(name), required.includes(name) ? 'yes' : '', `${allowed}${said}`];
  });
  return table(['field', 'needed', 'what it says'], rows);
}

function typeFields(): string {
  const rows = Object.entries(viewFields).map(([type, fields]) => [
    code(type),
    Object.entries(fields)
      .map(([field, celType]) =>
        celType === 'string' ? code(field) : code(`${field}: ${celType}`),
      )
      .join(', '),
  ]);
  return table(['type', 'fields (text, unless it says otherwise)'], rows);
}

function functions(): string {
  const rows = namedFunctions(inertLibrary).map(({ signature, says }) => [code(signature), says]);
  return table(['function', 'holds where, or gives'], rows);
}

function shipped(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title, verdict, aspect, severity }) => [
    `[${id}](recommended/${id}.yml)`,
    title,
    `${verdict} in ${aspect}`,
    severity,
  ]);
  return table(['rule', 'title', 'finds', 'severity'], rows);
}

interface RowsSchema {
  readonly title: string;
  readonly items: ObjectSchema;
}

const vocabulary = (files: Readonly<Record<string, RowsSchema>>) =>
  Object.entries(files).flatMap(([name, { title, items }]) => [
    `\`${name}.yml\` – ${title}:`,
    fields(items),
  ]);

/**
 * The reference in `rules/README.md`, in Markdown, made from schemas, functions and rules.
 *
 * @param words the schema of each file of a vocabulary
 */
export function rulesReference(
  rules: readonly Rule[],
  words: Readonly<Record<string, RowsSchema>>,
): string {
  const sides = Object.keys(placeholders).map((name) => code(`{a.${name}}`));
  return [
    '### The rules that ship',
    shipped(rules),
    '### Fields of a judging rule',
    fields(judgingSchema),
    '### Fields of a recognising rule',
    fields(recogniserSchema),
    'Its `claim`:',
    fields(recogniserSchema.properties.claim),
    '### Settings',
    fields(settingsSchema),
    '### Vocabulary',
    'Each file in `vocabulary/` is a list of rows.',
    ...vocabulary(words),
    '### What a message can quote',
    `${sides.join(', ')}, the same with \`b\`, and \`{outlets}\`, all outlets of the finding.`,
    '### What a condition can read',
    '`a` and `b` are claims, `link` says how they were aligned.',
    typeFields(),
    '### Functions',
    functions(),
    '### Slots',
    `${slotNames.map(code).join(', ')}: what alignment compared. Each is \`same\`, \`compatible\`, ` +
      '`different` or `unknown`.',
  ].join('\n\n');
}
