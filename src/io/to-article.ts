import { type Article, longestText } from '../domain/article.js';
import { contentHash } from './content-hash.js';
import { isIsoDate } from './iso-date.js';
import type { Outcome } from './outcome.js';

/** Where a record came from, and what follows from that if it doesn't say itself. */
export interface Origin {
  /** Path, or `path:line`. */
  readonly source: string;
  readonly story: string;
  /** Id of a file's only article: its relative path. */
  readonly id?: string;
  /** Narrows `source` down to a field: `:line:column`. */
  readonly place?: (field: string) => string;
}

type Fields = Readonly<Record<string, unknown>>;
interface Fault {
  readonly reason: string;
  readonly field?: string;
}

const words = ['id', 'story', 'outlet', 'title', 'published', 'updated', 'url'] as const;
const dates = ['published', 'updated'] as const;
const deepest = 64;

/** Checks a record (parsed JSON or front matter) and fills in id and story. */
export function toArticle(record: unknown, origin: Origin): Outcome {
  const fields = isRecord(record) ? present(record) : {};
  const fault = isRecord(record)
    ? firstFault(fields)
    : { reason: 'not an object with the fields of an article' };
  if (fault) {
    const place = fault.field === undefined ? '' : (origin.place?.(fault.field) ?? '');
    return { problem: { source: origin.source + place, reason: fault.reason } };
  }
  const article = { ...fields, story: fields.story ?? origin.story } as Article;
  return {
    article: { ...article, id: article.id ?? origin.id ?? hash(article) },
    source: origin.source,
  };
}

function hash({ story, outlet, title, published, url, text }: Article): string {
  return contentHash([story, outlet, title, published, url, text]);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaves out what is null or blank; a number where we expect words is taken as printed. */
function present(record: Fields): Fields {
  const known: readonly string[] = words;
  const kept = Object.entries(record)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        [key, known.includes(key) && typeof value === 'number' ? `${value}` : value] as const,
    )
    .filter(([key, value]) => !(known.includes(key) && isBlank(value)));
  return Object.fromEntries(kept);
}

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

const checks: readonly ((fields: Fields) => Fault | undefined)[] = [
  notWords,
  noText,
  tooLong,
  noDate,
  tooDeep,
];

function firstFault(fields: Fields): Fault | undefined {
  for (const check of checks) {
    const fault = check(fields);
    if (fault) return fault;
  }
  return undefined;
}

function notWords(fields: Fields): Fault | undefined {
  const field = words.find((name) => name in fields && typeof fields[name] !== 'string');
  return field && { field, reason: `"${field}" is not a string` };
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
    reason: `too long: ${grouped(length)} characters, at most ${grouped(longestText)} are read`,
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

/** 1234567 → 1,234,567. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
