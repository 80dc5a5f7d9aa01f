import { longestText } from '../domain/article.js';
import { isIsoDate } from '../domain/iso-date.js';
import { withCommas } from '../domain/with-commas.js';

/** A record's fields, without those that are null or blank. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Fault {
  readonly reason: string;
  /** The field at fault, where it is one. */
  readonly field?: string;
}

/** Fields that hold words. */
export const wordFields: readonly string[] = 'id story outlet title published updated url'.split(
  ' ',
);

export const isBlank = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() === '';

const dates = ['published', 'updated'] as const;
const deepest = 64;

const checks: readonly ((fields: Fields) => Fault | undefined)[] = [
  notWords,
  noText,
  tooLong,
  noDate,
  tooDeep,
];

/** What keeps a record from being an article; undefined where nothing does. */
export function articleFault(fields: Fields): Fault | undefined {
  for (const check of checks) {
    const fault = check(fields);
    if (fault) return fault;
  }
  return undefined;
}

function notWords(fields: Fields): Fault | undefined {
  const field = wordFields.find((name) => name in fields && typeof fields[name] !== 'string');
  return field === undefined ? undefined : { field, reason: `"${field}" is not a string` };
}

function noText({ text }: Fields): Fault | undefined {
  if (text === undefined) return { reason: 'there is no "text"' };
  if (typeof text !== 'string') return { field: 'text', reason: '"text" is not a string' };
  return isBlank(text) ? { reason: 'empty: there is no text in it' } : undefined;
}

function tooLong({ text }: Fields): Fault | undefined {
  const length = (text as string).length;
  if (length <= longestText) return undefined;
  return {
    reason: `too long: ${withCommas(String(length))} characters, at most ${withCommas(String(longestText))} are read`,
  };
}

function noDate(fields: Fields): Fault | undefined {
  const field = dates.find((name) => name in fields && !isIsoDate(fields[name] as string));
  if (!field) return undefined;
  const value = JSON.stringify((fields[field] as string).slice(0, 40));
  return {
    field,
    reason: `"${field}" is ${value}, not an ISO 8601 date (2025-02-27) or date-time (2025-02-27T09:30:00Z)`,
  };
}

/** Unknown keys are kept and written again; writing recurses, so their depth has a limit. */
function tooDeep(fields: Fields): Fault | undefined {
  const field = Object.keys(fields).find((key) => isDeeper(fields[key], deepest));
  return field === undefined
    ? undefined
    : { field, reason: `a value is nested more than ${deepest} levels deep` };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
