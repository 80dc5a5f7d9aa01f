import type { Claim } from '../../../src/domain/claim.js';
import type { Evidence, Finding } from '../../../src/domain/finding.js';
import type { Report } from '../../../src/domain/report.js';

/** A claim that the program holds to agree with claims of other articles. */
export interface Agreed<Kind extends Claim = Claim> {
  readonly finding: Finding;
  /** The claim that is going to be changed. */
  readonly mine: Kind;
  /** What it agrees with, in the other articles. */
  readonly theirs: readonly Kind[];
}

const aspects = { quantity: 'value', time: 'time', quote: 'wording' } as const;
type Kind = keyof typeof aspects;

/**
 * The agreements of a report on figures, times or quotations, each with the claim of its last
 * article as the one to change. That article and the others must say it once only: who prints a
 * figure twice and changes it once contradicts himself first. What stands in quotation marks is
 * changed as a quotation only.
 */
export function agreedOn<K extends Kind>(
  kind: K,
  report: Report,
): readonly Agreed<Claim & { kind: K }>[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const quotes = report.claims.filter(
    (claim) => claim.kind === 'quote' && claim.quote.form !== 'indirect',
  );
  const isOwn = (claim: Claim | undefined): claim is Claim & { kind: K } =>
    claim?.kind === kind && (kind === 'quote' || !quotes.some((quote) => overlaps(quote, claim)));
  return report.findings
    .filter(({ verdict, aspect }) => verdict === 'agreement' && aspect === aspects[kind])
    .flatMap((finding) => {
      const all = [...new Set(finding.evidence.map(({ claim }) => claim))]
        .map((id) => claims.get(id))
        .filter(isOwn);
      const mine = all.at(-1);
      const theirs = all.filter(({ article }) => article !== mine?.article);
      return mine && theirs.length > 0 && isSaidOnce(all) ? [{ finding, mine, theirs }] : [];
    });
}

const isSaidOnce = (claims: readonly Claim[]) =>
  new Set(claims.map(({ article }) => article)).size === claims.length;

type Place = Pick<Evidence, 'article' | 'span'>;

export const overlaps = (a: Place, b: Place) =>
  a.article === b.article && a.span[0] < b.span[1] && b.span[0] < a.span[1];
