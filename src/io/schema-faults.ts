import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { RuleError } from '../domain/rule.js';
import { nearest } from './nearest.js';
import type { YamlSource } from './yaml-source.js';

/** What breaks the schema, and the value in which it does. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly error: RuleError;
}

/**
 * Our own schemas are held against the standard's by a test: doing so here would compile the
 * standard's schemas first, which takes as long as all else that a start does.
 */
const schemas = new Ajv2020({
  allErrors: true,
  strict: true,
  verbose: true,
  meta: false,
  validateSchema: false,
});

/**
 * Compiles a JSON Schema (2020-12), once a process, to a check that reports every fault of a file
 * at its place.
 */
export function schemaCheck(schema: object): (source: YamlSource) => readonly SchemaFault[] {
  const validate = schemas.compile(schema);
  return (source) => faultsOf(validate, source);
}

function faultsOf(validate: ValidateFunction, source: YamlSource): readonly SchemaFault[] {
  if (validate(source.data)) return [];
  const errors = validate.errors ?? [];
  return tellingOf(errors).map((error) => ({
    path: pathOf(error.instancePath),
    error: describe(error, source),
  }));
}

/**
 * An `anyOf` reports itself and every branch it tried. Of a place's errors only the ones that
 * tell most are kept: a value's own faults before the wrong type of the other branch.
 */
function tellingOf(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    if (error.keyword === 'anyOf') return [];
    if (['type', 'enum'].includes(error.keyword) && hasCloser(errors, error)) return [];
    const told = error.keyword === 'type' ? { ...error, params: typesAt(error, errors) } : error;
    const key = `${told.instancePath} ${told.keyword} ${JSON.stringify(told.params)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [told];
  });
}

/** The types of all branches: text or a list of it is one demand. */
const typesAt = ({ instancePath }: ErrorObject, errors: readonly ErrorObject[]) => ({
  type: [
    ...new Set(
      errors
        .filter((other) => other.keyword === 'type' && other.instancePath === instancePath)
        .map(({ params }) => String(params.type)),
    ),
  ],
});

/** Whether another branch came nearer to what is meant: it went into the value, or took its type. */
const hasCloser = (errors: readonly ErrorObject[], error: ErrorObject) =>
  errors.some(
    ({ keyword, instancePath, schemaPath }) =>
      keyword !== 'anyOf' &&
      schemaPath.includes('anyOf') &&
      error.schemaPath.includes('anyOf') &&
      (instancePath.startsWith(`${error.instancePath}/`) ||
        (instancePath === error.instancePath && error.keyword === 'type' && keyword !== 'type')),
  );

function describe(error: ErrorObject, source: YamlSource): RuleError {
  const path = pathOf(error.instancePath);
  const value = path.reduce<unknown>((part, key) => (part as never)?.[key], source.data);
  const name = path.findLast((part) => typeof part === 'string') ?? 'the file';
  const tell = messages[error.keyword];
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema?.properties as object) ?? {});
    return source.faultAt([...path, key], unknownKey(key, known), 'key');
  }
  return source.faultAt(path, tell?.(error.params, value, name) ?? `${name} ${error.message}`);
}

type Params = Readonly<Record<string, unknown>>;
type Tell = (params: Params, value: unknown, name: string | number) => string;

/** Messages for authors, by the keyword of the schema that was broken. */
const messages: Readonly<Record<string, Tell>> = {
  required: ({ missingProperty }) => `“${missingProperty}” is missing`,
  enum: ({ allowedValues }, value, name) =>
    `${name}: ${shown(value)} is not allowed${meant(String(value), allowedValues as string[])}; ` +
    `allowed: ${(allowedValues as string[]).join(', ')}`,
  type: ({ type }, value, name) =>
    `${name} has to be ${(type as string[]).map(article).join(' or ')}, not ${shown(value)}`,
  minLength: (_, __, name) => `${name} is empty`,
  maxLength: ({ limit }, _, name) => `${name} is longer than ${limit} characters`,
  minItems: ({ limit }, _, name) => `${name} needs at least ${limit}`,
  maxItems: ({ limit }, _, name) => `${name} has more than ${limit}`,
  pattern: (_, value, name) =>
    `${name}: ${shown(value)} is not lower-case words joined by hyphens (equal-values)`,
};

const article = (type: string) =>
  ({ string: 'text', array: 'a list', object: 'a map of keys', boolean: 'true or false' })[type] ??
  `a ${type}`;

const shown = (value: unknown) =>
  `“${(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 60)}”`;

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known.map(String));
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

function unknownKey(key: string, known: readonly string[]): string {
  if (/\s/.test(key)) {
    return `“${key.slice(0, 60)}” is read as a key; between { and } a text with a comma needs quotes`;
  }
  return `unknown key “${key.slice(0, 60)}”${meant(key, known)}; known: ${known.join(', ')}`;
}

const pathOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part));
