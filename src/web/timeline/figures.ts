import type { Claim } from '../../domain/claim.js';
import { groupBy } from '../../domain/group-by.js';
import type { ReportedFinding } from '../../domain/report.js';
import type { Lookup } from '../../report/view/lookup.js';
import { outletOf } from '../../report/view/sides.js';

/** What one outlet printed of a figure, and of when. */
export interface Point {
  readonly claim: Claim;
  readonly outlet: string;
  /** Milliseconds since 1970 of the time the figure speaks of, else of the publication. */
  readonly at: number;
  readonly value: number;
  /** A later state or a correction of what was printed before. */
  readonly isUpdate: boolean;
}

/** A figure that outlets printed otherwise as time went on. */
export interface DevelopingFigure {
  readonly fact: string;
  readonly title: string;
  /** Outlet → its points in the order of time. */
  readonly lines: readonly (readonly Point[])[];
  readonly finding: ReportedFinding;
}

/** The figures among these findings that took several values at several times, in their order. */
export function developingFigures(
  findings: readonly ReportedFinding[],
  lookup: Lookup,
): readonly DevelopingFigure[] {
  return [...groupBy(findings, ({ fact }) => fact)].flatMap(([id, about]) => {
    const fact = lookup.facts.get(id);
    const [finding] = about;
    if (!fact || !finding) return [];
    const updates = about.filter(({ verdict }) => verdict === 'update');
    const updated = new Set(updates.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
    const ids = new Set([...fact.claims, ...updated]);
    const points = [...ids].flatMap((claim) => pointOf(claim, updated, lookup));
    const differs = (of: (point: Point) => number) => new Set(points.map(of)).size > 1;
    if (!differs(({ at }) => at) || !differs(({ value }) => value)) return [];
    const lines = [...groupBy(points, ({ outlet }) => outlet).values()].map((line) =>
      line.toSorted((a, b) => a.at - b.at),
    );
    return [{ fact: id, title: fact.title, lines, finding }];
  });
}

function pointOf(id: string, updated: ReadonlySet<string>, lookup: Lookup): readonly Point[] {
  const claim = lookup.claims.get(id);
  const article = claim && lookup.articles.get(claim.article);
  if (!article || claim.kind !== 'quantity') return [];
  const { value, low, high } = claim.quantity;
  const figure = value ?? low ?? high;
  const at = Date.parse(claim.time?.start ?? article.published ?? '');
  if (figure === null || Number.isNaN(at)) return [];
  return [{ claim, outlet: outletOf(article), at, value: figure, isUpdate: updated.has(id) }];
}
