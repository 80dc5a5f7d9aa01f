import type { DecidedClaim } from './decision.js';
import type { Finding } from './finding.js';
import { fingerprint } from './fingerprint.js';

/** Marks and dashes of any house style. */
const quotationMarks = /["'`´‘’‚‛“”„‟‹›«»]/gu;
const dashes = /[‐‑‒–—―−]/gu;
const closing = new Set('.,;:!?… ');

/**
 * Words as they count for a decision: without what another crawl of the same text prints
 * otherwise, which is case, quotation marks, dashes, spaces and the point at the end.
 */
export function normalWords(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(quotationMarks, '')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  let end = plain.length;
  while (end > 0 && closing.has(plain[end - 1] ?? '')) end--;
  return plain.slice(0, end) || plain;
}

/** What each side holds, each outlet's words once, sorted. */
export function claimsOf(
  { evidence }: Pick<Finding, 'evidence'>,
  outletOf: (article: string) => string,
): readonly DecidedClaim[] {
  const claims = new Map<string, DecidedClaim>();
  for (const { article, side, text } of evidence) {
    const claim = { side, outlet: outletOf(article), words: text };
    const key = JSON.stringify([side, claimKey(claim)]);
    if (!claims.has(key)) claims.set(key, claim);
  }
  return [...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim);
}

/** The same for two claims of one outlet in the same words. */
export function claimKey({ outlet, words }: Pick<DecidedClaim, 'outlet' | 'words'>): string {
  return JSON.stringify([outlet, normalWords(words)]);
}

/**
 * A finding's name in a decisions file: of its verdict, aspect and rule, and of who prints which
 * words against whom. Offsets, ids and the letters of the sides have no part in it, so an edit
 * elsewhere in an article leaves it as it is.
 */
export function findingFingerprint(
  { verdict, aspect, rule }: Pick<Finding, 'verdict' | 'aspect' | 'rule'>,
  claims: readonly DecidedClaim[],
): string {
  const sides = claimsBySide(claims)
    .map((keys) => JSON.stringify([...keys].sort()))
    .sort();
  return fingerprint(JSON.stringify([verdict, aspect, rule, sides]));
}

/** The keys of the claims on each side. */
export function claimsBySide(claims: readonly DecidedClaim[]): readonly ReadonlySet<string>[] {
  const sides = new Map<string, Set<string>>();
  for (const claim of claims) {
    const keys = sides.get(claim.side) ?? new Set();
    sides.set(claim.side, keys.add(claimKey(claim)));
  }
  return [...sides.values()];
}
