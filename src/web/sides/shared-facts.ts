import type { Claim } from '../../domain/claim.js';
import { type Verdict, verdicts } from '../../domain/finding.js';
import { groupBy } from '../../domain/group-by.js';
import type { ReportedArticle, ReportedFinding } from '../../domain/report.js';
import type { Lookup } from '../../report/view/lookup.js';

/** A fact that more than one of the chosen articles speaks of. */
export interface SharedFact {
  readonly id: string;
  readonly title: string;
  /** One list for each article, in the order of the text; empty where it does not say. */
  readonly claims: readonly (readonly Claim[])[];
  /** The strongest finding that has evidence in two of them; facts may have none. */
  readonly finding?: ReportedFinding;
}

/** What chosen articles have in common, in the order of the first one's text. */
export function sharedFacts(
  articles: readonly ReportedArticle[],
  lookup: Lookup,
): readonly SharedFact[] {
  const columns = new Map(articles.map(({ id }, index) => [id, index]));
  const findings = groupBy(lookup.findings.get(articles[0]?.story ?? '') ?? [], ({ fact }) => fact);
  const shared = [...lookup.facts.values()].flatMap((fact): readonly SharedFact[] => {
    const claims = articles.map((): Claim[] => []);
    for (const id of fact.claims) {
      const claim = lookup.claims.get(id);
      const column = claim && columns.get(claim.article);
      if (claim && column !== undefined) claims[column]?.push(claim);
    }
    if (claims.filter(({ length }) => length > 0).length < 2) return [];
    for (const own of claims) own.sort((a, b) => a.span[0] - b.span[0]);
    const finding = (findings.get(fact.id) ?? [])
      .filter(({ evidence }) => spread(evidence, columns) > 1)
      .sort((a, b) => rank(a.verdict) - rank(b.verdict))[0];
    return [{ id: fact.id, title: fact.title, claims, ...(finding && { finding }) }];
  });
  return shared.sort((a, b) => placeOf(a) - placeOf(b));
}

const rank = (verdict: Verdict) => verdicts.indexOf(verdict);

function spread(
  evidence: readonly { readonly article: string }[],
  columns: ReadonlyMap<string, number>,
): number {
  return new Set(evidence.map(({ article }) => article).filter((id) => columns.has(id))).size;
}

/** By the first article's text; what it does not have stands by the next one's, after it. */
function placeOf({ claims }: SharedFact): number {
  const column = claims.findIndex(({ length }) => length > 0);
  return column * 1e7 + (claims[column]?.[0]?.span[0] ?? 0);
}
