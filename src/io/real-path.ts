import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** The path without symbolic links; of what is not there, the path as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
