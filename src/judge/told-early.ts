import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import { isLater } from './publication.js';

/** Asks whether an article of a day or an earlier one prints a claim's figure, in this fact. */
export type ToldEarly = (claim: string, published: string) => boolean;

export function toldEarlyIn(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
): ToldEarly {
  const figures = claims.flatMap((claim) =>
    claim.kind === 'quantity'
      ? [
          {
            ...claim,
            key: keyOf(claim.quantity),
            published: articles.get(claim.article)?.published,
          },
        ]
      : [],
  );
  return (id, published) => {
    const key = figures.find((figure) => figure.id === id)?.key;
    return figures.some(
      (figure) =>
        figure.key === key &&
        figure.published !== undefined &&
        !isLater(figure.published, published),
    );
  };
}

const keyOf = ({ value, low, high }: Quantity) => `${value} ${low} ${high}`;
