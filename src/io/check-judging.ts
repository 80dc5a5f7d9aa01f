import type { Given, Rule, RuleError } from '../domain/rule.js';
import { judgingSchema, type RuleSource } from '../domain/rule-schema.js';
import { conditionChecker } from '../judge/check-condition.js';
import { unknownPlaceholders } from '../judge/message.js';
import { type CheckedRule, idErrors, listOf, unknown } from './rule-file.js';
import { schemaCheck } from './schema-faults.js';
import type { YamlSource } from './yaml-source.js';

/** Gives a check of judging rules: schema, then ids, placeholders and conditions. */
export function judgingChecker(known: readonly string[]): (source: YamlSource) => CheckedRule {
  const checkSchema = schemaCheck(judgingSchema);
  const checkCondition = conditionChecker();
  return (source) => {
    const faults = checkSchema(source);
    if (faults.length > 0) return { errors: faults.map(({ error }) => error) };
    const written = source.data as RuleSource;
    const errors = [
      ...idErrors(written.id, source),
      ...replacesErrors(written, source, known),
      ...placeholderErrors(written, source),
      ...conditionErrors(written, source, checkCondition),
    ];
    return errors.length > 0
      ? { errors }
      : { rule: toRule(written, source.file), enabled: written.enabled ?? true };
  };
}

const replacesErrors = (
  { replaces = [] }: RuleSource,
  source: YamlSource,
  known: readonly string[],
): readonly RuleError[] =>
  replaces.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [source.faultAt(['replaces', index], unknown(`no rule is named “${id}”`, id, known))],
  );

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

const isLone = ({ verdict }: RuleSource) => verdict === 'single-source';

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
