import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import { groupBy } from '../domain/group-by.js';
import type { Report, ReportedArticle, ReportedFinding } from '../domain/report.js';
import { isOpen } from './view/is-open.js';
import { type Lookup, lookUp } from './view/lookup.js';
import { meaningOf } from './view/meaning.js';
import { byWeight } from './view/order.js';
import { printable } from './view/printable.js';
import { dayOf, outletOf } from './view/sides.js';

const columns = [
  ...['story', 'fact', 'about', 'kind', 'outlet', 'articles', 'published', 'origins'],
  ...['words', 'meaning', 'verdict', 'aspect', 'side', 'severity', 'rule', 'finding'],
  ...['decision', 'baseline', 'outlets', 'independent'],
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * One row a fact and outlet, as RFC 4180 has it. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe. `finding` is the fingerprint, as in a decisions file; `explain` takes it too.
 */
export function* renderCsv(report: Report): Generator<string> {
  const lookup = lookUp(report);
  const findings = groupBy([...report.findings].sort(openFirst), ({ fact }) => fact);
  yield line(columns);
  for (const fact of report.facts) {
    for (const row of rowsOf(fact, findings.get(fact.id) ?? [], lookup)) {
      yield line(columns.map((column) => printable(row[column])));
    }
  }
}

/** Both sorts of line ends and formula signs are the library's business. */
const line = (cells: readonly string[]) =>
  stringify([cells], { record_delimiter: 'windows', escape_formulas: true });

const openFirst = (a: ReportedFinding, b: ReportedFinding) =>
  Number(isOpen(b)) - Number(isOpen(a)) || byWeight(a, b);

interface Said {
  readonly claim: Claim;
  readonly article: ReportedArticle;
}

function rowsOf(fact: Fact, findings: readonly ReportedFinding[], lookup: Lookup): readonly Row[] {
  const said = fact.claims.flatMap((id): readonly Said[] => {
    const claim = lookup.claims.get(id);
    const article = claim && lookup.articles.get(claim.article);
    return article ? [{ claim, article }] : [];
  });
  return [...groupBy(said, ({ article }) => outletOf(article))].map(([outlet, own]) =>
    rowOf(outlet, own, fact, findings),
  );
}

/** The verdict is of the weightiest finding in which the outlet's words are evidence. */
function rowOf(
  outlet: string,
  said: readonly Said[],
  { id, story, title }: Fact,
  findings: readonly ReportedFinding[],
): Row {
  const claims = new Set(said.map(({ claim }) => claim.id));
  const finding = findings.find(({ evidence }) => evidence.some(({ claim }) => claims.has(claim)));
  const sides = finding?.evidence.filter(({ claim }) => claims.has(claim)) ?? [];
  return {
    story,
    fact: id,
    about: title,
    kind: listed(said.map(({ claim }) => claim.kind)),
    outlet,
    articles: listed(said.map(({ article }) => article.id)),
    published: listed(said.map(({ article }) => dayOf(article))),
    origins: listed(said.map(({ article }) => article.lineage)),
    words: listed(said.map(({ claim }) => claim.words)),
    meaning: listed(said.map(({ claim }) => meaningOf(claim))),
    verdict: finding?.verdict ?? '',
    aspect: finding?.aspect ?? '',
    side: listed(sides.map(({ side }) => side)),
    severity: finding?.severity ?? '',
    rule: finding?.rule ?? '',
    finding: finding?.fingerprint ?? '',
    decision: finding?.decision?.decision ?? '',
    baseline: finding?.baseline?.state ?? '',
    outlets: `${finding?.outlets ?? ''}`,
    independent: `${finding?.independent ?? ''}`,
  };
}

/** Each once, in their order, what is empty left out. */
const listed = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join(' | ');
