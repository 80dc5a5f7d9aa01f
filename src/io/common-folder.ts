import { sep } from 'node:path';

/**
 * The deepest folder above or at all of the absolute paths; relative paths from there are the
 * same wherever the command is called from.
 */
export function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split(sep));
  const shared = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  const parts = shared === -1 ? first : first.slice(0, shared);
  return parts.join(sep) || sep;
}
