import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Skipped } from '../domain/article.js';
import { fileFault } from './file-fault.js';

/** All plain files below a folder, by path in code unit order; what can't be read goes to `skipped`. */
export async function walkFolder(folder: string, skipped: Skipped[]): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await entriesOf(next, skipped)) {
      const path = join(next, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else skipped.push({ source: path, reason: 'a link or device, not followed' });
    }
  }
  return files.sort();
}

async function entriesOf(folder: string, skipped: Skipped[]) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    skipped.push({ source: folder, reason: fileFault(error) });
    return [];
  }
}
