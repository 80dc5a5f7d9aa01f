import { type RecogniserSource, recogniserSchema } from '../domain/recogniser-schema.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { RuleError } from '../domain/rule.js';
import { compilePattern } from '../frame/pattern.js';
import { type CheckedRule, idErrors, isMap, listOf, type Unchecked, unknown } from './rule-file.js';
import { schemaCheck } from './schema-faults.js';
import type { YamlSource } from './yaml-source.js';

/** Gives a check of recognising rules: schema, id, patterns and the captures they name, all at once. */
export function recogniserChecker(): (source: YamlSource) => CheckedRule {
  const checkSchema = schemaCheck(recogniserSchema);
  return (source) => {
    const faults = checkSchema(source);
    const written = source.data as Unchecked<RecogniserSource>;
    const patterns = listOf(written.match).map((text) =>
      typeof text === 'string' && text !== '' ? compilePattern(text) : undefined,
    );
    const broken = patternErrors(written, patterns, source);
    const captures = patterns.flatMap((each) =>
      each && 'pattern' in each ? [each.pattern.captures] : [],
    );
    const isWhole = captures.length === patterns.length && isMap(written.claim);
    const errors = [
      ...faults.map(({ error }) => error),
      ...idErrors(written.id, source),
      ...broken,
      ...(isWhole ? captureErrors(written.claim as Claimed, captures, source) : []),
    ];
    return errors.length > 0
      ? { errors }
      : {
          recogniser: toRecogniser(source.data as RecogniserSource, source.file),
          enabled: written.enabled !== false,
        };
  };
}

function patternErrors(
  { match }: Unchecked<RecogniserSource>,
  patterns: readonly (ReturnType<typeof compilePattern> | undefined)[],
  source: YamlSource,
): readonly RuleError[] {
  return patterns.flatMap((compiled, index) => {
    if (!compiled || !('fault' in compiled)) return [];
    const { unit, message, word, known } = compiled.fault;
    const path = typeof match === 'string' ? ['match'] : ['match', index];
    return [source.faultIn(path, unit, word ? unknown(message, word, known ?? []) : message)];
  });
}

const templates = ['concept', 'unit', 'subject', 'predicate'] as const;

type Claimed = Unchecked<RecogniserSource['claim']>;

/** Every capture that the claim names has to be in every pattern. */
function captureErrors(
  claim: Claimed,
  patterns: readonly (readonly string[])[],
  source: YamlSource,
): readonly RuleError[] {
  const shared = (patterns[0] ?? []).filter((name) => patterns.every((own) => own.includes(name)));
  const tell = (name: string) =>
    shared.length === 0
      ? `there is no capture [<${name}>…] in every pattern`
      : unknown(`there is no capture <${name}> in every pattern`, name, shared);
  const named = templates.flatMap((field) =>
    [...textOf(claim[field]).matchAll(/\{([^{}]{0,60})\}/g)]
      .filter(([, name = '']) => !shared.includes(name))
      .map(({ index, 1: name = '' }) => source.faultIn(['claim', field], index + 1, tell(name))),
  );
  const { words } = claim;
  const quoted =
    typeof words !== 'string' || shared.includes(words)
      ? []
      : [source.faultAt(['claim', 'words'], tell(words))];
  return [...quoted, ...named];
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function toRecogniser(written: RecogniserSource, file: string): RecognisingRule {
  const { enabled: _, note, match, examples = [], links = [], ...plain } = written;
  return {
    ...plain,
    ...(note !== undefined && { note }),
    match: listOf(match),
    examples,
    links,
    file,
  };
}
