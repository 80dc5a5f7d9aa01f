import type { Article, Skipped } from '../domain/article.js';
import { byCodeUnits } from '../domain/by-code-units.js';
import type { Place } from '../domain/place.js';

export interface FoundArticle {
  readonly article: Article;
  readonly source: string;
  readonly place?: Place;
}

export interface Settled {
  /** One article an id, sorted by id. */
  readonly used: readonly FoundArticle[];
  /** Not used, because another with the same id and text is. */
  readonly repeated: readonly FoundArticle[];
  /** Not used, because their id stands for two texts. */
  readonly ambiguous: readonly FoundArticle[];
}

/**
 * Makes ids unique: the same id with the same text is used once, with another text not at all.
 * Which of several is used depends on what they say and not on their order.
 */
export function settleIds(found: readonly FoundArticle[]): Settled {
  const used: FoundArticle[] = [];
  const repeated: FoundArticle[] = [];
  const ambiguous: FoundArticle[] = [];
  for (const group of groupById(found)) {
    const [first, ...others] = group.length === 1 ? group : [...group].sort(byContent);
    if (!first) continue;
    if (others.some(({ article }) => article.text !== first.article.text)) ambiguous.push(...group);
    else {
      used.push(first);
      repeated.push(...others);
    }
  }
  return {
    used: used.sort((a, b) => byCodeUnits(a.article.id, b.article.id)),
    repeated,
    ambiguous,
  };
}

/** Why each article that isn't used isn't. */
export function explainUnused({ repeated, ambiguous }: Settled): ReadonlyMap<unknown, Skipped> {
  const explain = (reason: string) => (item: FoundArticle) =>
    [item, { source: item.source, reason: `${reason}: ${item.article.id}` }] as const;
  return new Map([
    ...repeated.map(explain('the same id and text as another input, which is used')),
    ...ambiguous.map(explain('the same id as another input with another text; neither is used')),
  ]);
}

function groupById(found: readonly FoundArticle[]): Iterable<readonly FoundArticle[]> {
  const groups = new Map<string, FoundArticle[]>();
  for (const item of found) {
    const group = groups.get(item.article.id);
    if (group) group.push(item);
    else groups.set(item.article.id, [item]);
  }
  return groups.values();
}

const byContent = (a: FoundArticle, b: FoundArticle) =>
  byCodeUnits(JSON.stringify(a.article), JSON.stringify(b.article)) ||
  byCodeUnits(a.source, b.source);
