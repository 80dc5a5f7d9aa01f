import type { Claim } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';
import { predicationAt } from './predicate.js';
import { type TaggedWord, tag } from './tagger.js';

/**
 * Adds subject and predicate to the claims of one article that `wanted` names, and returns those;
 * each of their sentences is tagged once.
 * Of what a rule recognised the rule says itself whose it is.
 */
export function deepen(article: FramedArticle, wanted: ReadonlySet<string>): readonly Claim[] {
  const { text } = article.reading.article;
  const tagged = new Map<number, readonly TaggedWord[]>();
  return article.claims
    .filter(({ id }) => wanted.has(id))
    .map((claim) => {
      if (claim.recognised !== undefined) return claim;
      const words = tagged.get(claim.sentence[0]) ?? tag(text, claim.sentence);
      tagged.set(claim.sentence[0], words);
      // A spread with more to add would give every claim a memory layout of its own.
      return Object.assign({}, claim, predicationAt(words, claim.span));
    });
}
