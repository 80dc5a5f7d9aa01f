import type { QuantityClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

const wordBefore = /(?:^|[^\p{L}])(?:first|last|next|other|remaining|final|previous|another) $/iu;
const longestWord = 12;

/** "The first six were lost", "the other two": so many of them, and not all that there are. */
export const countsPart = ({ article, claim: { span } }: Witness<QuantityClaim>): boolean =>
  wordBefore.test(article.reading.article.text.slice(Math.max(0, span[0] - longestWord), span[0]));
