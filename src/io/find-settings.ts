import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { commonFolder } from './common-folder.js';
import { settingsIn } from './read-settings.js';

/**
 * The settings for what stands at these paths: `twosource.yaml` in the folder that holds it all,
 * else the nearest one on the way up to the folder the command is called in. Standard input, and
 * nothing at all, stand in the latter.
 */
export function findSettings(paths: readonly string[], here = process.cwd()): string | undefined {
  const places = paths.map((path) => (path === '-' ? here : folderOf(path)));
  let folder = places.length === 0 ? here : commonFolder(places);
  for (;;) {
    const file = settingsIn(folder);
    if (file !== undefined)
      return relative(here, file).startsWith('..') ? file : relative(here, file);
    if (folder === here || !folder.startsWith(here + sep)) return undefined;
    folder = dirname(folder);
  }
}

function folderOf(path: string): string {
  const full = resolve(path);
  return existsSync(full) && statSync(full).isDirectory() ? full : dirname(full);
}
