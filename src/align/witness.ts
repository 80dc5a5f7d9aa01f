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

/** All claims of a story's articles, in the order of articles and then of the text. */
export function witnessesOf(articles: readonly FramedArticle[]): readonly Witness[] {
  return articles.flatMap((article, order) => {
    let sentence = 0;
    const { sentences } = article.reading;
    return article.claims.map((claim) => {
      while ((sentences[sentence]?.span[1] ?? Infinity) <= claim.span[0]) sentence++;
      return { claim, article, order, sentence };
    });
  });
}
