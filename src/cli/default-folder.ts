import { basename, join, resolve } from 'node:path';
import { commonFolder } from '../io/common-folder.js';

/** `reports/strike` for `news/strike.jsonl`, and for `news/strike/a.md news/strike/b.md`. */
export function defaultFolder(paths: readonly string[]): string {
  const files = paths.filter((path) => path !== '-').map((path) => resolve(path));
  const base = files.length === 0 ? 'stdin' : basename(commonFolder(files));
  return join('reports', basename(base).replace(/\.(?:txt|md|jsonl)$/i, '') || 'report');
}
