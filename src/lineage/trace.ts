import { byCodeUnits } from '../domain/by-code-units.js';
import type { Lineage } from '../domain/lineage.js';
import type { SegmentedArticle } from '../domain/segments.js';
import { candidatePairs } from './candidates.js';
import { inSourceOrder } from './direction.js';
import { originsOf } from './origins.js';
import { reuseBetween } from './reuse.js';
import { storyTextOf } from './text-in-story.js';

/**
 * Finds which articles of one story reuse which, outside quotation marks, and thereby how many
 * independent origins the story has. Near-linear in the articles; independent of their order.
 * Links are sorted by source, then derived; every article id is in `origins`.
 */
export function traceLineage(segmented: readonly SegmentedArticle[]): Lineage {
  const texts = segmented.map(storyTextOf).sort((a, b) => inSourceOrder(a.article, b.article));
  const links = candidatePairs(texts)
    .flatMap(([earlier, later]) => {
      const [one, other] = [texts[earlier], texts[later]];
      const link = one && other && reuseBetween(one, other);
      return link ? [link] : [];
    })
    .sort((a, b) => byCodeUnits(a.source, b.source) || byCodeUnits(a.derived, b.derived));
  return {
    links,
    origins: originsOf(
      texts.map(({ article }) => article.id),
      links,
    ),
  };
}
