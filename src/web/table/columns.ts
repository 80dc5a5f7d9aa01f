import { groupBy } from '../../domain/group-by.js';
import type { ReportedArticle } from '../../domain/report.js';
import type { Lookup } from '../../report/view/lookup.js';
import { outletOf } from '../../report/view/sides.js';

/** One outlet of a story, with its articles. */
export interface Column {
  readonly outlet: string;
  readonly articles: readonly ReportedArticle[];
  /** The outlet whose text all of its articles reuse; absent where it has any text of its own. */
  readonly origin?: string;
  /** Outlets that only reuse this one's text. */
  readonly derived: readonly string[];
}

/** One column an outlet, in the order of the articles' ids, derived ones behind their origin. */
export function columnsOf(articles: readonly ReportedArticle[], lookup: Lookup): readonly Column[] {
  const outlets = [...groupBy(articles, outletOf)].map(([outlet, own]) => ({
    outlet,
    articles: own,
    origin: originOf(outlet, own, lookup),
  }));
  const byOrigin = groupBy(
    outlets.filter(({ origin }) => origin !== undefined),
    ({ origin = '' }) => origin,
  );
  return outlets
    .filter(({ origin }) => origin === undefined)
    .flatMap(({ outlet, articles }) => {
      const reusing = byOrigin.get(outlet) ?? [];
      return [
        { outlet, articles, derived: reusing.map((one) => one.outlet) },
        ...reusing.map((one) => ({ ...one, origin: outlet, derived: [] })),
      ];
    });
}

/** Origins have no origin themselves: lineage names the first of a chain. */
function originOf(
  outlet: string,
  articles: readonly ReportedArticle[],
  { articles: all }: Lookup,
): string | undefined {
  const origins = articles
    .map(({ lineage }) => all.get(lineage))
    .map((one) => one && outletOf(one));
  const [first] = origins;
  return first !== outlet && origins.every((one) => one === first) ? first : undefined;
}

/** Pixels of the fact's own column, and what an outlet's can have. */
const first = 240;
const [narrowest, widest] = [184, 320];

/** Pixels of an outlet's column: few of them share the room there is. */
export function columnWidth(columns: number, room = 0): number {
  const share = Math.floor((room - first) / Math.max(1, columns));
  return Math.min(widest, Math.max(narrowest, share));
}
