import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { decisionsName } from '../domain/decision.js';
import { commonFolder } from './common-folder.js';

/**
 * Where the decisions on a corpus stand: in the folder that was named or beside it, beside a file
 * that was named, in the folder that several have in common. The first of these that is there, else
 * where a new file belongs; undefined for standard input, which has no place. Relative where the paths are.
 */
export function decisionsFileFor(paths: readonly string[]): string | undefined {
  const named = paths.filter((path) => path !== '-').map((path) => resolve(path));
  if (named.length === 0) return undefined;
  const folder = commonFolder(named.map((path) => (isFolder(path) ? path : dirname(path))));
  const [only, ...others] = named;
  const besides = others.length === 0 && only === folder ? [dirname(folder)] : [];
  const places = [folder, ...besides].map((place) => join(place, decisionsName));
  const found = places.find((place) => existsSync(place)) ?? places[0];
  return found && (paths.some(isAbsolute) ? found : relative('', found));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
