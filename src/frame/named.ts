import type { StatementClaim } from '../domain/claim.js';
import type { Reading } from '../domain/mention.js';
import type { ClaimNamer } from './claim-id.js';
import { sentenceFinder } from './sentence-of.js';

/**
 * How an article spells its people's full names, as statements on the scale `name`. They become
 * claims only where another article spells one of them otherwise.
 */
export function namedOf(reading: Reading, claimId: ClaimNamer): readonly StatementClaim[] {
  const { article, people } = reading;
  const sentenceAt = sentenceFinder(reading);
  return people.flatMap(({ span, name }): readonly StatementClaim[] => {
    const sentence = sentenceAt(span[0]);
    if (!sentence) return [];
    const words = article.text.slice(...span);
    return [
      {
        id: claimId('statement name', words),
        kind: 'statement',
        article: article.id,
        span,
        words,
        sentence,
        modality: 'asserted',
        polarity: 'affirmed',
        qualifiers: { scale: 'name', degree: name },
      },
    ];
  });
}
