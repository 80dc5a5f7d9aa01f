import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentHash } from './content-hash.js';

/** Where `npm run build` leaves the data, seen from the sources and from what is built. */
const kept = fileURLToPath(new URL('../../dist/cli/parsed.json', import.meta.url));

/** What YAML files hold, by the hash of their text. */
type Parsed = Readonly<Record<string, unknown>>;

let parsed: Parsed | undefined;

/**
 * What a YAML text holds, if the build has parsed that very text: the shipped rules and words, a
 * fifth of the time of a small report. Whoever changes one letter of a file has it parsed anew.
 */
export function parsedBefore(text: string): { readonly data: unknown } | undefined {
  parsed ??= existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Parsed) : {};
  const key = contentHash([text]);
  return Object.hasOwn(parsed, key) ? { data: parsed[key] } : undefined;
}

/** What is to be kept of texts and the data in them. */
export const toKeep = (files: readonly { readonly text: string; readonly data: unknown }[]) =>
  JSON.stringify(Object.fromEntries(files.map(({ text, data }) => [contentHash([text]), data])));
