import type { Given, Rule, RuleError } from '../domain/rule.js';
import { judgingSchema, type RuleSource } from '../domain/rule-schema.js';
import { conditionChecker } from '../judge/check-condition.js';
import { unknownPlaceholders } from '../judge/message.js';
import { type CheckedRule, idErrors, isMap, listOf, type Unchecked, unknown } from './rule-file.js';
import { schemaCheck } from './schema-faults.js';
import type { YamlSource } from './yaml-source.js';

/**
 * Gives a check of judging rules: schema, ids, placeholders and conditions. What breaks the schema in
 * one field says nothing of the others: all that is wrong is told at once.
 */
export function judgingChecker(known: readonly string[]): (source: YamlSource) => CheckedRule {
  const checkSchema = schemaCheck(judgingSchema);
  const checkCondition = conditionChecker();
  return (source) => {
    const faults = checkSchema(source);
    if (!isMap(source.data)) return { errors: faults.map(({ error }) => error) };
    const written = source.data as Unchecked<RuleSource>;
    const errors = [
      ...faults.map(({ error }) => error),
      ...idErrors(written.id, source),
      ...replacesErrors(written, source, known),
      ...placeholderErrors(written, source),
      ...conditionErrors(written, source, checkCondition),
    ];
    return errors.length > 0
      ? { errors }
      : {
          rule: toRule(source.data as RuleSource, source.file),
          enabled: written.enabled !== false,
        };
  };
}

const replacesErrors = (
  { replaces }: Unchecked<RuleSource>,
  source: YamlSource,
  known: readonly string[],
): readonly RuleError[] =>
  listOf(replaces).flatMap((id, index) =>
    typeof id !== 'string' || known.includes(id)
      ? []
      : [source.faultAt(['replaces', index], unknown(`no rule is named “${id}”`, id, known))],
  );

function placeholderErrors(
  written: Unchecked<RuleSource>,
  source: YamlSource,
): readonly RuleError[] {
  if (typeof written.message !== 'string') return [];
  return unknownPlaceholders(written.message, isLone(written)).map(({ unit, word, known }) =>
    source.faultIn(['message'], unit, unknown(`there is no placeholder {${word}}`, word, known)),
  );
}

function conditionErrors(
  written: Unchecked<RuleSource>,
  source: YamlSource,
  check: ReturnType<typeof conditionChecker>,
): readonly RuleError[] {
  return (['when', 'unless'] as const).flatMap((field) =>
    listOf(written[field]).flatMap((text, index) => {
      if (typeof text !== 'string' || text === '') return [];
      const fault = check(text, isLone(written));
      if (fault === undefined) return [];
      const path = typeof written[field] === 'string' ? [field] : [field, index];
      const { unit, message, word, known } = fault;
      return [source.faultIn(path, unit, word ? unknown(message, word, known ?? []) : message)];
    }),
  );
}

const isLone = ({ verdict }: Unchecked<RuleSource>) => verdict === 'single-source';

function toRule(written: RuleSource, file: string): Rule {
  const {
    enabled: _,
    note,
    replaces,
    given,
    when,
    unless,
    examples = [],
    links = [],
    ...plain
  } = written;
  return {
    ...plain,
    ...(note !== undefined && { note }),
    ...(replaces !== undefined && { replaces }),
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
