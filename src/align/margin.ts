import type { Witness } from './witness.js';

const longest = 60;
const contest =
  'w[io]n|wins|winning|took|taken|takes|elected|lost|los(?:e|es|ing)|beat|beaten|leads?|led|ahead|behind|short|defeat|defeated|victory';
const hedge = '(?: (?:just|only|about|some|a mere|more than|over))?';
const margin = new RegExp(
  String.raw`\b(?:(?:${contest})\b[^.;:]{0,30} by|(?:margin|majority|lead) of)${hedge} $`,
);

/** "Won by 1,344 votes": how far apart two counts are, and neither of them. */
export function isMargin({ article, claim }: Witness): boolean {
  if (claim.kind !== 'quantity') return false;
  const { span, quantity } = claim;
  if (quantity.change || (quantity.dimension !== 'count' && quantity.dimension !== 'number'))
    return false;
  return margin.test(article.reading.article.text.slice(Math.max(0, span[0] - longest), span[0]));
}
