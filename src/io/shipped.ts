import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rules that come with the program; the way there is the same from `src` and from `dist`. */
export const shippedRules = fileURLToPath(new URL('../../rules', import.meta.url));

/** The program's version, as in package.json. */
export function shippedVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
