import type { StatementClaim } from '../domain/claim.js';
import type { Token } from '../domain/framed.js';
import type { Reading } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import type { ClaimNamer } from './claim-id.js';
import type { TokenRange } from './clause.js';
import { type Cue, firstModality } from './cues.js';
import { withinDirectSpeech } from './direct-speech.js';
import { holders } from './holder.js';
import { polarityOf } from './polarity.js';
import { statementClauses } from './statement-clauses.js';

/** What is known of an article's sentences, each looked at when first asked for. */
export interface SentenceWords {
  tokens(sentence: number): readonly Token[];
  cues(sentence: number): readonly Cue[];
}

/**
 * The clauses of an article outside direct speech, as statements that another article may make
 * too. They become claims only where one does.
 */
export function statementsOf(
  reading: Reading,
  words: SentenceWords,
  claimId: ClaimNamer,
): readonly StatementClaim[] {
  const quotes = reading.mentions.filter((mention) => mention.kind === 'quote');
  const holderOf = holders(reading);
  const isSpoken = withinDirectSpeech(quotes);
  const { article } = reading;
  return reading.sentences.flatMap((sentence) => {
    const tokens = words.tokens(sentence.index);
    return statementClauses(tokens).flatMap((clause): readonly StatementClaim[] => {
      const span = spanOf(tokens, clause);
      if (isSpoken(span)) return [];
      const holder = holderOfClause(holderOf, span);
      const printed = article.text.slice(...span);
      return [
        {
          id: claimId('statement', printed),
          kind: 'statement',
          article: article.id,
          span,
          words: printed,
          sentence: sentence.span,
          modality: firstModality(words.cues(sentence.index), clause),
          polarity: polarityOf(tokens, clause),
          ...(holder === undefined ? {} : { holder }),
        },
      ];
    });
  });
}

/**
 * "The plan was dead, the mayor said", "The mayor said that the plan was dead and left": whoever
 * holds the beginning or the end, else the middle or what is near the end.
 */
function holderOfClause(
  holderOf: (span: Span) => string | undefined,
  [start, end]: Span,
): string | undefined {
  const middle = (start + end) >> 1;
  const late = (middle + end) >> 1;
  const places = [start, middle, late, end - 1].map((at) => holderOf([at, at + 1]));
  return places[0] ?? places[3] ?? places[1] ?? places[2];
}

const spanOf = (tokens: readonly Token[], [from, to]: TokenRange): Span => [
  (tokens[from] as Token).start,
  (tokens[to - 1] as Token).end,
];
