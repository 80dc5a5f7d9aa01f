import type { Claim } from '../../domain/claim.js';
import { groupBy } from '../../domain/group-by.js';
import type { Report } from '../../domain/report.js';
import { excerpt, type Piece } from '../view/excerpt.js';
import type { Lookup } from '../view/lookup.js';

/** Sentences of one article with figures, dates or quotations that the other doesn't have. */
export function onlyIn(
  article: string,
  report: Report,
  lookup: Lookup,
): readonly (readonly Piece[])[] {
  const shared = new Set([
    ...report.facts.flatMap(({ claims }) => (isShared(claims, lookup) ? claims : [])),
    ...report.findings.flatMap(({ verdict, evidence }) =>
      verdict === 'single-source' ? [] : evidence.map(({ claim }) => claim),
    ),
  ]);
  const published = lookup.articles.get(article)?.published?.slice(0, 10);
  const own = report.claims.filter(
    (claim) => claim.article === article && !shared.has(claim.id) && isTelling(claim, published),
  );
  const text = lookup.articles.get(article)?.text ?? '';
  return [...groupBy(own.toSorted(byPlace), ({ sentence }) => String(sentence[0])).values()].map(
    (claims) =>
      excerpt(
        text,
        claims[0]?.sentence ?? [0, 0],
        claims.map(({ span }) => span),
      ),
  );
}

/** What a reader of the other article could miss; not "first", "a week", "on Thursday", a dateline. */
function isTelling(claim: Claim, published: string | undefined): boolean {
  switch (claim.kind) {
    case 'quantity':
      return !['ordinal', 'number', 'duration'].includes(claim.quantity.dimension);
    case 'quote':
      return claim.quote.form === 'direct' || claim.quote.form === 'partial';
    case 'time':
      return claim.time.start !== null && !claim.time.implied && claim.time.value !== published;
    case 'statement':
      return false;
  }
}

function isShared(claims: readonly string[], lookup: Lookup): boolean {
  return new Set(claims.map((id) => lookup.claims.get(id)?.article)).size > 1;
}

const byPlace = (a: Claim, b: Claim) => a.span[0] - b.span[0] || a.span[1] - b.span[1];
