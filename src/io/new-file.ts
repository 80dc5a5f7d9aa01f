import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Skipped } from '../domain/article.js';
import { fileFault } from './file-fault.js';

/** Writes a file that is not there yet, and the folders above it; why it could not, if so. */
export async function writeNewFile(path: string, text: string): Promise<Skipped | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return { source: path, reason: isThere ? 'there is such a file already' : fileFault(error) };
  }
}
