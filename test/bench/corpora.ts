import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/domain/article.js';
import { inventArticles } from './corpus.js';

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const basil = `${shared}clusters_basil.jsonl`;

export const hasBasil = () => existsSync(basil);

function readBasil(): readonly Article[] {
  const rows = readFileSync(basil, 'utf8').split('\n').filter(Boolean);
  return rows.map((row): Article => {
    const fields = Object.entries(JSON.parse(row)).filter(([, value]) => value !== null);
    return Object.fromEntries(fields) as Article;
  });
}

/** `basil`, or invented stories as `200x5`: 200 stories of five articles. */
export function corpusNamed(name: string): readonly Article[] {
  if (name === 'basil') return readBasil();
  const [stories = 0, perStory = 0] = name.split('x').map(Number);
  return inventArticles(stories, perStory);
}
