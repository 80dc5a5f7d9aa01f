import type { StatementClaim } from '../domain/claim.js';
import type { Token } from '../domain/framed.js';
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import type { ClaimNamer } from './claim-id.js';
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
  const holderOf = holders(quotes);
  const isSpoken = withinDirectSpeech(quotes);
  return reading.sentences.flatMap((sentence) =>
    statementClauses(words.tokens(sentence.index)).flatMap((clause) => {
      const statement = read(reading, sentence, words, clause);
      if (isSpoken(statement.span)) return [];
      const [start, end] = statement.span;
      // "The mayor said that the plan was dead", "The plan was dead, the mayor said".
      const holder = holderOf([start, start + 1]) ?? holderOf([end - 1, end]);
      return {
        id: claimId('statement', statement.words),
        ...statement,
        ...(holder === undefined ? {} : { holder }),
      };
    }),
  );
}

function read(
  { article }: Reading,
  sentence: Sentence,
  words: SentenceWords,
  [from, to]: readonly [number, number],
) {
  const tokens = words.tokens(sentence.index);
  const span: Span = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  return {
    kind: 'statement',
    article: article.id,
    span,
    words: article.text.slice(...span),
    sentence: sentence.span,
    modality: firstModality(words.cues(sentence.index), [from, to]),
    polarity: polarityOf(tokens, [from, to]),
  } as const;
}
