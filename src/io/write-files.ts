import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Skipped } from '../domain/article.js';
import { gathered } from '../domain/gathered.js';
import { fileFault } from './file-fault.js';

export interface OutputFile {
  readonly name: string;
  /** Called when its turn comes; in parts, so that a large file is never one string. */
  readonly content: () => string | Iterable<string>;
}

/**
 * Writes the files into a folder, which is made where it is missing. Each file is written beside
 * its place and then renamed, so that nobody ever reads half of one. Returns what went wrong.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
): Promise<readonly Skipped[]> {
  try {
    await makeFolder(folder);
  } catch (error) {
    return [{ source: folder, reason: `cannot make the folder: ${fileFault(error)}` }];
  }
  const problems: Skipped[] = [];
  for (const { name, content } of files) {
    const fault = await writeAtomically(join(folder, name), content);
    if (fault) problems.push({ source: join(folder, name), reason: `cannot write it: ${fault}` });
  }
  return problems;
}

/**
 * Makes a folder and those above it. Not by `mkdir`'s `recursive`, which on Node 20 never returns
 * where the file system refuses new folders with ENOENT, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await makeFolder(dirname(folder));
      await mkdir(folder);
    } else if (code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
}

async function writeAtomically(
  path: string,
  content: OutputFile['content'],
): Promise<string | undefined> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const parts = content();
    await writeParts(draft, typeof parts === 'string' ? [parts] : parts);
    await rename(draft, path);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return fileFault(error);
  }
}

async function writeParts(path: string, parts: Iterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const part of gathered(parts)) await file.writeFile(part);
  } finally {
    await file.close();
  }
}
