import type { Article } from '../domain/article.js';

/**
 * Two articles that were named to be compared with each other: in one story, with ids of their
 * own, and as two outlets even where one outlet printed both.
 */
export function asTwoOutlets([a, b]: readonly [Article, Article]): readonly [Article, Article] {
  const id = a.id === b.id ? `${b.id} (2)` : b.id;
  const second = { ...b, id, story: a.story };
  const isOneOutlet = a.outlet !== undefined && a.outlet === b.outlet;
  return [a, isOneOutlet ? { ...second, outlet: `${b.outlet} (2)` } : second];
}
