import type { StatementClaim } from '../domain/claim.js';
import type { Reading } from '../domain/mention.js';
import type { ClaimNamer } from './claim-id.js';
import { withinDirectSpeech } from './direct-speech.js';
import { sentenceFinder } from './sentence-of.js';

/**
 * What an article says that people are, outside direct speech, as statements: "Orne Mayor Jane Roe"
 * says that Jane Roe is a mayor. They become claims only where another article names them too.
 */
export function titledOf(reading: Reading, claimId: ClaimNamer): readonly StatementClaim[] {
  const { article, titles } = reading;
  const isSpoken = withinDirectSpeech(
    reading.mentions.filter((mention) => mention.kind === 'quote'),
  );
  const sentenceAt = sentenceFinder(reading);
  return titles.flatMap(({ span, person, office, of }): readonly StatementClaim[] => {
    const sentence = sentenceAt(span[0]);
    if (!sentence || isSpoken(span)) return [];
    const words = article.text.slice(...span);
    return [
      {
        id: claimId('statement title', words),
        kind: 'statement',
        article: article.id,
        span,
        words,
        sentence,
        subject: person,
        predicate: 'is',
        modality: 'asserted',
        polarity: 'affirmed',
        qualifiers: { scale: 'title', degree: office, of: of.join(' ') },
      },
    ];
  });
}
