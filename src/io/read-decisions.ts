import type { Decision } from '../domain/decision.js';
import { isIsoDate } from '../domain/iso-date.js';
import type { RuleError } from '../domain/rule.js';
import { decisionsFileSchema } from './decisions-schema.js';
import { readYamlFile } from './read-yaml-file.js';
import { schemaCheck } from './schema-faults.js';
import type { YamlSource } from './yaml-source.js';

export interface ReadDecisions {
  /** All that could be used, in the order of the file. */
  readonly decisions: readonly Decision[];
  /** What is wrong, each at its place; the entries concerned are left out. */
  readonly errors: readonly RuleError[];
}

const longest = 4_000_000;

/** Reads a decisions file; bad input is reported in `errors` and never thrown. */
export function readDecisions(file: string): ReadDecisions {
  const read = readYamlFile(file, longest);
  if ('errors' in read) return { decisions: [], errors: read.errors };
  const { source } = read;
  if (source.data === null) return { decisions: [], errors: [] };
  const faults = schemaCheck(decisionsFileSchema)(source);
  if (faults.some(({ path }) => typeof path[1] !== 'number')) {
    return { decisions: [], errors: faults.map(({ error }) => error) };
  }
  const bad = new Set(faults.map(({ path }) => path[1]));
  const entries = (source.data as { readonly decisions: readonly Decision[] }).decisions.map(
    (decision, index) => ({ decision, index }),
  );
  const sound = entries.filter(({ index }) => !bad.has(index));
  const dated = sound.map((entry) => ({ ...entry, errors: dateErrors(entry, source) }));
  return {
    decisions: dated.flatMap(({ decision, errors }) => (errors.length === 0 ? [decision] : [])),
    errors: [...faults.map(({ error }) => error), ...dated.flatMap(({ errors }) => errors)],
  };
}

interface Entry {
  readonly decision: Decision;
  readonly index: number;
}

function dateErrors({ decision, index }: Entry, source: YamlSource): readonly RuleError[] {
  return (['date', 'expires'] as const).flatMap((field) => {
    const date = decision[field];
    if (date === undefined || isDay(date)) return [];
    const shown = date.slice(0, 40);
    return [
      source.faultAt(
        ['decisions', index, field],
        `${field}: “${shown}” is not a day of the calendar; write it as 2031-05-20`,
      ),
    ];
  });
}

/** Whether the text is an ISO 8601 calendar date, without a time of day. */
const isDay = (text: string) => text.length === 10 && isIsoDate(text);
