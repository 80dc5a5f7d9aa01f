import type { Claim } from '../../domain/claim.js';
import { type Finding, type Verdict, verdicts } from '../../domain/finding.js';
import { groupBy } from '../../domain/group-by.js';
import type { ReportedArticle } from '../../domain/report.js';
import type { Lookup } from '../../report/view/lookup.js';
import { outletOf } from '../../report/view/sides.js';
import type { Column } from './columns.js';

/** What one outlet prints of a fact. */
export interface Entry {
  readonly claim: Claim;
  readonly article: ReportedArticle;
  /** The strongest verdict whose evidence it is, and its side there. */
  readonly verdict?: Verdict;
  readonly side?: string;
}

/** A fact, by outlet. */
export interface Row {
  readonly fact: string;
  readonly title: string;
  /** What the row leads to: the strongest finding on the fact. */
  readonly finding: Finding;
  /** By outlet; one that does not say is missing. */
  readonly cells: ReadonlyMap<string, readonly Entry[]>;
}

/** The facts on which there is one of the findings, in their order: most important first. */
export function rowsOf(findings: readonly Finding[], lookup: Lookup): readonly Row[] {
  return [...groupBy(findings, ({ fact }) => fact)].flatMap(([id, about]) => {
    const fact = lookup.facts.get(id);
    const [finding] = about;
    if (!fact || !finding) return [];
    const entries = entriesOf(fact.claims, about, lookup);
    return [
      {
        fact: id,
        title: fact.title,
        finding,
        cells: groupBy(entries, ({ article }) => outletOf(article)),
      },
    ];
  });
}

function entriesOf(
  claims: readonly string[],
  findings: readonly Finding[],
  lookup: Lookup,
): readonly Entry[] {
  const strongest = strongestByClaim(findings);
  const ids = new Set([...claims, ...strongest.keys()]);
  return [...ids].flatMap((id) => {
    const claim = lookup.claims.get(id);
    const article = claim && lookup.articles.get(claim.article);
    return article ? [{ claim, article, ...strongest.get(id) }] : [];
  });
}

function strongestByClaim(
  findings: readonly Finding[],
): ReadonlyMap<string, { readonly verdict: Verdict; readonly side: string }> {
  const strongest = new Map<string, { readonly verdict: Verdict; readonly side: string }>();
  for (const { verdict, evidence } of findings) {
    for (const { claim, side } of evidence) {
      const known = strongest.get(claim);
      if (!known || verdicts.indexOf(verdict) < verdicts.indexOf(known.verdict))
        strongest.set(claim, { verdict, side });
    }
  }
  return strongest;
}

/** A folded column hides what the origin prints too; what it prints otherwise must be seen. */
export function foldedEntries(row: Row, { outlet, derived }: Column): readonly Entry[] {
  const own = row.cells.get(outlet) ?? [];
  const printed = new Set(own.map(({ claim }) => claim.words));
  const others = derived.flatMap((name) => row.cells.get(name) ?? []);
  return [...own, ...others.filter(({ claim }) => !printed.has(claim.words))];
}

/** Ways to order the rows; without one they stay as they come, the gravest first. */
export const rowOrders: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  outlets: (a, b) => b.cells.size - a.cells.size,
  title: (a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1),
  text: (a, b) => placeOf(a) - placeOf(b),
};

function placeOf({ cells }: Row): number {
  const [entries = []] = cells.values();
  return entries[0]?.claim.span[0] ?? 0;
}
