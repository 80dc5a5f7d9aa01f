import type { QuantityClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

const wordBefore = /(?:^|[^\p{L}])(?:first|last|next|other|remaining|final|previous|another) $/iu;
const longestWord = 12;
/** "alone" stands so near, in units of text. */
const nearBefore = 50;
const nearBehind = 40;
/** "and nine other men": so many more may be told of before them. */
const besides = 3;

const partBehind = /^[ ](?:\p{L}+[ ])?of (?:them|whom|which|those)\b/u;
const farthestBehind = 24;

/** "The first six were lost", "the other two", "six of them": not all that there are. */
export function countsPart({ article, claim: { span } }: Witness<QuantityClaim>): boolean {
  const { text } = article.reading.article;
  return (
    wordBefore.test(text.slice(Math.max(0, span[0] - longestWord), span[0])) ||
    partBehind.test(text.slice(span[1], span[1] + farthestBehind))
  );
}

const aloneBefore = /\b(?:alone|itself)\b[^.;]*$/;
const aloneBehind = /^[^.,;]{0,20}\b(?:alone|itself)\b/;

/** "Damage in Velm alone came to $45 million": of one place or time of several. */
export function isOfOneAlone({ article, claim }: Witness<QuantityClaim>): boolean {
  const { text } = article.reading.article;
  const [[start, end], sentence] = [claim.span, claim.sentence];
  return (
    aloneBefore.test(text.slice(Math.max(sentence[0], start - nearBefore), start)) ||
    aloneBehind.test(text.slice(end, Math.min(sentence[1], end + nearBehind)))
  );
}

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
