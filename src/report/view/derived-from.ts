import type { ReportedArticle } from '../../domain/report.js';
import type { Lookup } from './lookup.js';
import { shorten } from './printable.js';
import { outletOf } from './sides.js';

/** `Coastwire, The Courier`: whose text the articles reuse; empty where they reuse none. */
export function derivedFrom(articles: readonly ReportedArticle[], lookup: Lookup): string {
  const own = new Set(articles.map(({ id }) => id));
  const sources = articles
    .flatMap(({ id }) => lookup.sources.get(id) ?? [])
    .filter((id) => !own.has(id))
    .flatMap((id) => lookup.articles.get(id) ?? []);
  return [...new Set(sources.map(outletOf))]
    .slice(0, 3)
    .map((name) => shorten(name, 60))
    .join(', ');
}
