import type { StatementClaim } from '../domain/claim.js';
import type { Token } from '../domain/framed.js';
import { articles, possessives } from '../domain/function-words.js';
import type { Reading, Title } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import type { ClaimNamer } from './claim-id.js';
import type { TokenRange } from './clause.js';
import { type Cue, firstModality } from './cues.js';
import { withinDirectSpeech } from './direct-speech.js';
import { type Reported, reportedSpeech } from './holder.js';
import { polarityOf } from './polarity.js';
import { isSaid, statementClauses } from './statement-clauses.js';

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
  const reportedAround = reportedSpeech(reading);
  const isSpoken = withinDirectSpeech(quotes);
  const isTitle = titleAlone(reading.titles);
  const { article } = reading;
  return reading.sentences.flatMap((sentence) => {
    const tokens = words.tokens(sentence.index);
    return statementClauses(tokens).flatMap((clause): readonly StatementClaim[] => {
      const span = spanOf(tokens, clause);
      if (isSpoken(span) || isTitle(tokens.slice(...clause), span)) return [];
      const reported = reportedIn(reportedAround, span);
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
          ...(reported?.speaker !== undefined && {
            holder: reported.speaker,
            ...(isMostly(reported, span) && { told: reported.told }),
          }),
        },
      ];
    });
  });
}

/**
 * Asks, clause after clause in the order of the text, whether a clause says nothing but who somebody
 * is: "the mayor of Arlo, Ada Okoye". That is a claim of its own.
 */
function titleAlone(titles: readonly Title[]): (clause: readonly Token[], span: Span) => boolean {
  let next = 0;
  return (clause, [start, end]) => {
    while ((titles[next]?.span[1] ?? Infinity) <= start) next++;
    const span = titles[next]?.span ?? [end, end];
    return clause.every(({ word, ...token }) => {
      const isWithin = token.start >= span[0] && token.end <= span[1];
      return isWithin || !isSaid({ word, ...token }) || determiners.has(word);
    });
  };
}

const determiners: ReadonlySet<string> = new Set([...articles, ...possessives]);

/**
 * "The plan was dead, the mayor said", "The mayor said that the plan was dead and left": whoever
 * holds the beginning or the end, else the middle or what is near the end.
 */
function reportedIn(
  reportedAround: (span: Span) => Reported | undefined,
  [start, end]: Span,
): Reported | undefined {
  const middle = (start + end) >> 1;
  const late = (middle + end) >> 1;
  const places = [start, middle, late, end - 1].map((at) => {
    const reported = reportedAround([at, at + 1]);
    return reported?.speaker === undefined ? undefined : reported;
  });
  return places[0] ?? places[3] ?? places[1] ?? places[2];
}

/** "The pier is closed if he claimed it": the word governs a part of the clause only. */
const isMostly = ({ span }: Reported, [start, end]: Span): boolean =>
  Math.min(span[1], end) - Math.max(span[0], start) >= (end - start) / 2;

const spanOf = (tokens: readonly Token[], [from, to]: TokenRange): Span => [
  (tokens[from] as Token).start,
  (tokens[to - 1] as Token).end,
];
