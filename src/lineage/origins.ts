import type { LineageLink } from '../domain/lineage.js';

/**
 * Article id → id of the article that stands for its origin. Groups are what links connect; the
 * first in source order that is itself derived from nothing stands for its group.
 */
export function originsOf(
  idsInSourceOrder: readonly string[],
  links: readonly LineageLink[],
): ReadonlyMap<string, string> {
  const neighbours = new Map(idsInSourceOrder.map((id) => [id, [] as string[]]));
  for (const { source, derived } of links) {
    neighbours.get(source)?.push(derived);
    neighbours.get(derived)?.push(source);
  }
  const derived = new Set(links.map((link) => link.derived));
  const sourcesFirst = [
    ...idsInSourceOrder.filter((id) => !derived.has(id)),
    ...idsInSourceOrder.filter((id) => derived.has(id)),
  ];
  const origins = new Map<string, string>();
  for (const origin of sourcesFirst) {
    if (!origins.has(origin)) nameGroup(origin, neighbours, origins);
  }
  return origins;
}

function nameGroup(
  origin: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  origins: Map<string, string>,
) {
  const waiting = [origin];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (origins.has(id)) continue;
    origins.set(id, origin);
    for (const next of neighbours.get(id) ?? []) waiting.push(next);
  }
}
