import type { Claim } from './claim.js';
import type { Evidence } from './finding.js';

/** A claim's words for a reader, a figure with its hedge: “about 310”, whose own words are “310”. */
export const printedWords = (claim: Claim): string =>
  claim.kind === 'quantity' ? (claim.quantity.hedged ?? claim.words) : claim.words;

/** The same of evidence, which may also be the time that stands beside a claim. */
export const evidenceWords = ({ text }: Evidence, claim: Claim | undefined): string =>
  claim !== undefined && claim.words === text ? printedWords(claim) : text;
