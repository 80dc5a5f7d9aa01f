import type { QuantityClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

const wordBefore = /(?:^|[^\p{L}])(?:first|last|next|other|remaining|final|previous|another) $/iu;
const longestWord = 12;
/** "and nine other men": so many more may be told of before them. */
const besides = 3;

/** "The first six were lost", "the other two": so many of them, and not all that there are. */
export const countsPart = ({ article, claim: { span } }: Witness<QuantityClaim>): boolean =>
  wordBefore.test(article.reading.article.text.slice(Math.max(0, span[0] - longestWord), span[0]));

/**
 * Whether one figure may be the other without whom the sentence names before: "the mayor and nine
 * other guests", "ten guests".
 */
export function countsRest(a: Witness, b: Witness): boolean {
  const [few, many] = [a, b].sort((x, y) => sizeOf(x) - sizeOf(y)) as [Witness, Witness];
  return isRest(few) && !isRest(many) && sizeOf(many) - sizeOf(few) <= besides;
}

const sizeOf = ({ claim }: Witness) =>
  claim.kind === 'quantity' ? (claim.quantity.value ?? 0) : 0;

const isRest = ({ article, claim: { span } }: Witness): boolean =>
  /^ others?\b/i.test(article.reading.article.text.slice(span[1], span[1] + longestWord));
