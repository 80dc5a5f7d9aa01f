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

/** Asks of each witness once; many pairs share it. */
export function rememberedFor<Kind extends Witness, Answer>(read: (witness: Kind) => Answer) {
  const known = new Map<Kind, Answer>();
  return (witness: Kind): Answer => {
    const answer = known.get(witness) ?? read(witness);
    known.set(witness, answer);
    return answer;
  };
}
