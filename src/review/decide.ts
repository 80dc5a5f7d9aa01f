import type { Decision, Ruling } from '../domain/decision.js';
import { claimsOf } from '../domain/finding-fingerprint.js';
import type { Report, ReportedFinding } from '../domain/report.js';

/** The entry that a decisions file gets where a person decides on a finding. */
export function decide(
  finding: ReportedFinding,
  { articles }: Pick<Report, 'articles'>,
  ruling: Ruling,
): Decision {
  const { fingerprint, verdict, aspect, rule, story, title } = finding;
  const own = new Set(finding.evidence.map(({ article }) => article));
  const outlets = new Map(
    articles.filter(({ id }) => own.has(id)).map(({ id, outlet }) => [id, outlet ?? id]),
  );
  const claims = claimsOf(finding, (article) => outlets.get(article) ?? article);
  return { ...ruling, finding: fingerprint, verdict, aspect, rule, story, about: title, claims };
}
