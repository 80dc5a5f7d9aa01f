import type { DecidedClaim } from '../domain/decision.js';
import { claimKey, claimsOf } from '../domain/finding-fingerprint.js';
import type { Report, ReportedFinding } from '../domain/report.js';

/** A finding with what each side holds, and by whom. */
export interface Held {
  readonly finding: ReportedFinding;
  readonly claims: readonly DecidedClaim[];
}

/** More findings on one outlet's same words are not told apart by them anyway. */
const mostOfOneClaim = 64;
const mostFound = 128;

/** What a report's findings hold, an article without an outlet's name known by its id. */
export function heldIn({ findings, articles }: Pick<Report, 'findings' | 'articles'>) {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]));
  const outletOf = (article: string) => outlets.get(article) ?? article;
  return findings.map((finding): Held => ({ finding, claims: claimsOf(finding, outletOf) }));
}

/** Finds the findings that hold one of some claims, under a key of the caller's beside them. */
export function claimIndex(
  held: readonly Held[],
  under: (finding: ReportedFinding) => string,
): (claims: readonly DecidedClaim[], key: string) => readonly Held[] {
  const index = new Map<string, Held[]>();
  for (const one of held) {
    for (const claim of one.claims) {
      const key = `${under(one.finding)}\n${claimKey(claim)}`;
      const found = index.get(key);
      if (!found) index.set(key, [one]);
      else if (found.length < mostOfOneClaim && found.at(-1) !== one) found.push(one);
    }
  }
  return (claims, key) => {
    const found = new Set<Held>();
    for (const claim of claims) {
      for (const one of index.get(`${key}\n${claimKey(claim)}`) ?? []) found.add(one);
      if (found.size >= mostFound) break;
    }
    return [...found];
  };
}
