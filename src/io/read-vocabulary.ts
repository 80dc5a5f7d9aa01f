import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Vocabulary } from '../domain/vocabulary.js';

const files = ['units', 'modality', 'speech', 'names', 'concepts'] as const;

/** Reads `<folder>/<name>.yml` for every part of the vocabulary; an absent file is an empty part. */
export function readVocabulary(folder: string): Vocabulary {
  const parts = files.map((name) => {
    try {
      return [name, parse(readFileSync(join(folder, `${name}.yml`), 'utf8')) ?? []];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [name, []];
      throw error;
    }
  });
  return Object.fromEntries(parts) as Vocabulary;
}
