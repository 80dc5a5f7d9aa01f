import type { Claim } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';

/** A claim with the place it has in its article: what alignment compares. */
export interface Witness<Kind extends Claim = Claim> {
  readonly claim: Kind;
  readonly article: FramedArticle;
  /** Place of the article among the story's articles, which are sorted by id. */
  readonly order: number;
  /** Index of the sentence in which the claim begins. */
  readonly sentence: number;
}

/** Claims of a story's articles, in the order of articles and then of the text. */
export function witnessesOf<Kind extends Claim>(
  articles: readonly FramedArticle[],
  claimsOf: (article: FramedArticle) => readonly Kind[],
): readonly Witness<Kind>[] {
  return articles.flatMap((article, order) => {
    let sentence = 0;
    const { sentences } = article.reading;
    return claimsOf(article).map((claim) => {
      while ((sentences[sentence]?.span[1] ?? Infinity) <= claim.span[0]) sentence++;
      return { claim, article, order, sentence };
    });
  });
}

/** Witnesses of several kinds in one row, by article and place; of equals those of the first kind. */
export const inTextOrder = <Kind extends Claim>(
  ...kinds: readonly (readonly Witness<Kind>[])[]
): readonly Witness<Kind>[] =>
  kinds.flat().sort((a, b) => a.order - b.order || a.claim.span[0] - b.claim.span[0]);

/** Of two witnesses, the one that stands in the earlier article first. */
export const earlierFirst = <One extends Witness>(one: One, other: One): readonly [One, One] =>
  one.order < other.order ? [one, other] : [other, one];

/** Asks of each witness once; many pairs share it. */
export function rememberedFor<Kind extends Witness, Answer>(read: (witness: Kind) => Answer) {
  const known = new Map<Kind, Answer>();
  return (witness: Kind): Answer => {
    const answer = known.get(witness) ?? read(witness);
    known.set(witness, answer);
    return answer;
  };
}
