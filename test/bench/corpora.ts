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

/** The same events again as other stories: real articles, as many as memory is measured with. */
function repeated(articles: readonly Article[], times: number): readonly Article[] {
  return Array.from({ length: times }, (_, i) =>
    articles.map((one) => ({ ...one, id: `${one.id}-${i}`, story: `${one.story}-${i}` })),
  ).flat();
}

/**
 * `basil`; `basil*100`, its events a hundred times; or invented stories as `200x5`: 200 stories of
 * five articles.
 */
export function corpusNamed(name: string): readonly Article[] {
  if (name === 'basil') return readBasil();
  if (name.startsWith('basil*')) return repeated(readBasil(), Number(name.slice(6)));
  const [stories = 0, perStory = 0] = name.split('x').map(Number);
  return inventArticles(stories, perStory);
}
