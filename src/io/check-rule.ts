import { basename } from 'node:path';
import type { Given, Rule, RuleError } from '../domain/rule.js';
import { type RuleSource, ruleSchema } from '../domain/rule-schema.js';
import { conditionChecker } from '../judge/check-condition.js';
import { unknownPlaceholders } from '../judge/message.js';
import { nearest } from './nearest.js';
import { schemaCheck } from './schema-faults.js';
import type { YamlSource } from './yaml-source.js';

/** A rule, or all that is wrong with its file; a disabled rule is checked like any other. */
export type CheckedRule =
  | { readonly rule: Rule; readonly enabled: boolean }
  | { readonly errors: readonly RuleError[] };

/** Gives a check of rule files: schema, then id, placeholders and conditions. */
export function ruleChecker(): (source: YamlSource) => CheckedRule {
  const checkSchema = schemaCheck(ruleSchema);
  const checkCondition = conditionChecker();
  return (source) => {
    const faults = checkSchema(source);
    if (faults.length > 0) return { errors: faults.map(({ error }) => error) };
    const written = source.data as RuleSource;
    const errors = [
      ...idErrors(written, source),
      ...placeholderErrors(written, source),
      ...conditionErrors(written, source, checkCondition),
    ];
    return errors.length > 0
      ? { errors }
      : { rule: toRule(written, source.file), enabled: written.enabled ?? true };
  };
}

function idErrors({ id }: RuleSource, source: YamlSource): readonly RuleError[] {
  const name = basename(source.file).replace(/\.ya?ml$/, '');
  if (id === name) return [];
  return [source.faultAt(['id'], `id is “${id}”, but the file is named ${name}: make them equal`)];
}

function placeholderErrors(written: RuleSource, source: YamlSource): readonly RuleError[] {
  return unknownPlaceholders(written.message, isLone(written)).map(({ unit, word, known }) =>
    source.faultIn(['message'], unit, unknown(`there is no placeholder {${word}}`, word, known)),
  );
}

function conditionErrors(
  written: RuleSource,
  source: YamlSource,
  check: ReturnType<typeof conditionChecker>,
): readonly RuleError[] {
  return (['when', 'unless'] as const).flatMap((field) =>
    listOf(written[field]).flatMap((text, index) => {
      const fault = check(text, isLone(written));
      if (fault === undefined) return [];
      const path = typeof written[field] === 'string' ? [field] : [field, index];
      const { unit, message, word, known } = fault;
      return [source.faultIn(path, unit, word ? unknown(message, word, known ?? []) : message)];
    }),
  );
}

const mostListed = 24;

function unknown(message: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `${message}; did you mean ${near}?`;
  return known.length > mostListed ? message : `${message}; known: ${known.join(', ')}`;
}

const isLone = ({ verdict }: RuleSource) => verdict === 'single-source';

function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Item];
}

function toRule(written: RuleSource, file: string): Rule {
  const { enabled: _, note, given, when, unless, examples = [], links = [], ...plain } = written;
  return {
    ...plain,
    ...(note !== undefined && { note }),
    given: Object.fromEntries(
      Object.entries(given).map(([field, value]) => [field, listOf(value)]),
    ) as unknown as Given,
    when: listOf(when),
    unless: listOf(unless),
    examples,
    links,
    file,
  };
}
