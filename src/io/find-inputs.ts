import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Skipped } from '../domain/article.js';
import { commonFolder } from './common-folder.js';
import { fileFault } from './file-fault.js';
import { walkFolder } from './walk-folder.js';

/** A file to read, or `-` for standard input. */
export interface InputFile {
  /** As the user typed it, joined with the way below a folder. */
  readonly path: string;
  readonly format: 'text' | 'jsonl';
  /** Story of the articles that don't name one. */
  readonly story: string;
  /** Relative path: id of a text file's article that doesn't name one. */
  readonly name: string;
}

/** One path the user named and what was found there. */
export interface NamedPath {
  readonly path: string;
  readonly isFolder: boolean;
  readonly files: readonly InputFile[];
  readonly skipped: readonly Skipped[];
}

const formats: Readonly<Record<string, InputFile['format']>> = {
  '.txt': 'text',
  '.md': 'text',
  '.jsonl': 'jsonl',
};
/** Settings, rules with their schema and a word about the corpus stand beside articles. */
const besideArticles = /^readme\.(?:md|txt)$|\.ya?ml$|\.schema\.json$/i;

/**
 * Finds the input files under each path, folders with all their sub-folders, sorted. Hidden files,
 * settings and a README are left alone, symbolic links inside a folder are not followed, and a file
 * that is reached by two of the paths is the same object under both.
 */
export async function findInputs(paths: readonly string[]): Promise<readonly NamedPath[]> {
  const base = commonFolder(paths.filter((path) => path !== '-').map((path) => resolve(path)));
  const known = new Map<string, InputFile>();
  const named: NamedPath[] = [];
  for (const path of paths) {
    const { real, ...found } = await findUnder(path);
    const files = found.files.map((file) => {
      const place = join(real, relative(path, file.path));
      const same = known.get(place) ?? { ...file, name: nameOf(file.path, base) };
      known.set(place, same);
      return same;
    });
    named.push({ ...found, files });
  }
  return named;
}

function nameOf(path: string, base: string): string {
  return relative(base, resolve(path)).split(sep).join('/') || basename(path);
}

/** `real` is the path without symbolic links. */
type Found = NamedPath & { readonly real: string };

async function findUnder(path: string): Promise<Found> {
  if (path === '-') return found(path, [{ path, format: 'jsonl', story: 'stdin', name: path }]);
  try {
    const what = await stat(path);
    if (what.isFIFO()) {
      return found(path, [{ path, format: 'jsonl', story: storyOf(path, 'jsonl'), name: '' }]);
    }
    const real = await realpath(path);
    if (what.isDirectory()) return { ...(await findInFolder(path)), real };
    const format = formats[extname(path).toLowerCase()];
    if (!format) return found(path, [], [{ source: path, reason: notAnInput }]);
    return { ...found(path, [{ path, format, story: storyOf(path, format), name: '' }]), real };
  } catch (error) {
    return found(path, [], [{ source: path, reason: fileFault(error) }]);
  }
}

const notAnInput = 'not a .txt, .md or .jsonl file';

function found(path: string, files: readonly InputFile[], skipped: readonly Skipped[] = []): Found {
  return { path, real: path, isFolder: false, files, skipped };
}

/** A .jsonl holds a story of its own; text files are compared with those beside them. */
function storyOf(path: string, format: InputFile['format']): string {
  const full = resolve(path);
  return format === 'jsonl' ? basename(full, extname(full)) : basename(dirname(full)) || 'story';
}

async function findInFolder(folder: string): Promise<NamedPath> {
  const skipped: Skipped[] = [];
  const files: InputFile[] = [];
  for (const path of await walkFolder(folder, skipped)) {
    if (besideArticles.test(basename(path))) continue;
    const format = formats[extname(path).toLowerCase()];
    const below = relative(folder, dirname(path)).split(sep).join('/');
    if (format) files.push({ path, format, story: below || storyOf(path, format), name: '' });
    else skipped.push({ source: path, reason: notAnInput });
  }
  return { path: folder, isFolder: true, files, skipped };
}
