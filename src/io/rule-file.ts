import { basename } from 'node:path';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleError } from '../domain/rule.js';
import { nearest } from './nearest.js';
import type { YamlSource } from './yaml-source.js';

/** A rule of one of the two kinds, or all that is wrong with its file. */
export type CheckedRule =
  | { readonly rule: Rule; readonly enabled: boolean }
  | { readonly recogniser: RecognisingRule; readonly enabled: boolean }
  | { readonly errors: readonly RuleError[] };

/** A rule is named after its file. */
export const idOf = (file: string) => basename(file).replace(/\.ya?ml$/, '');

/** The fields of a file before it is known that they are what its schema asks for. */
export type Unchecked<Written> = { readonly [Field in keyof Written]?: unknown };

export const isMap = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export function idErrors(id: unknown, source: YamlSource): readonly RuleError[] {
  const name = idOf(source.file);
  if (id === name || typeof id !== 'string') return [];
  return [source.faultAt(['id'], `id is “${id}”, but the file is named ${name}: make them equal`)];
}

const mostListed = 24;

/** Adds to a message what is known in place of an unknown word. */
export function unknown(message: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `${message}; did you mean ${near}?`;
  return known.length > mostListed ? message : `${message}; known: ${known.join(', ')}`;
}

export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Item];
}
