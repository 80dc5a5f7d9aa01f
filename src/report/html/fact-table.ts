import type { Claim } from '../../domain/claim.js';
import { type Finding, type Verdict, verdicts } from '../../domain/finding.js';
import type { ReportedArticle } from '../../domain/report.js';
import { grouped, type Lookup } from '../view/lookup.js';
import { outletOf } from '../view/sides.js';

/** One outlet of a story, with its articles. */
export interface Column {
  readonly outlet: string;
  readonly articles: readonly ReportedArticle[];
}

/** What one outlet prints of a fact. */
export interface Entry {
  readonly claim: Claim;
  readonly article: ReportedArticle;
  /** The strongest verdict whose evidence it is, and its side there. */
  readonly verdict?: Verdict;
  readonly side?: string;
}

export interface Row {
  readonly title: string;
  /** What the row leads to: the strongest finding on the fact. */
  readonly finding: Finding;
  /** One list for each column; empty where the outlet does not say. */
  readonly cells: readonly (readonly Entry[])[];
}

/** One column an outlet, in the order of the articles' ids; an article without one is its own. */
export function columnsOf(articles: readonly ReportedArticle[]): readonly Column[] {
  return [...grouped(articles, outletOf)].map(([outlet, own]) => ({ outlet, articles: own }));
}

/** The facts on which there is a finding, in the order of `findings`: most important first. */
export function rowsOf(
  findings: readonly Finding[],
  columns: readonly Column[],
  lookup: Lookup,
): readonly Row[] {
  const columnOf = new Map(
    columns.flatMap(({ articles }, index) => articles.map(({ id }) => [id, index] as const)),
  );
  return [...grouped(findings, ({ fact }) => fact)].flatMap(([id, about]) => {
    const fact = lookup.facts.get(id);
    const [finding] = about;
    if (!fact || !finding) return [];
    const cells = columns.map((): Entry[] => []);
    for (const entry of entriesOf(fact.claims, about, lookup)) {
      const column = columnOf.get(entry.claim.article);
      if (column !== undefined) cells[column]?.push(entry);
    }
    return [{ title: fact.title, finding, cells }];
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
      if (!known || verdicts.indexOf(verdict) < verdicts.indexOf(known.verdict)) {
        strongest.set(claim, { verdict, side });
      }
    }
  }
  return strongest;
}
