import type { Claim, QuantityClaim } from '../../domain/claim.js';
import type { Token } from '../../domain/framed.js';
import type { Reading } from '../../domain/mention.js';
import { isBrief, type Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { ClaimNamer } from '../claim-id.js';
import { clauseAround, type TokenRange } from '../clause.js';
import { modalityAt } from '../cues.js';
import { holders } from '../holder.js';
import { polarityAt } from '../polarity.js';
import type { SentenceWords } from '../statements.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { tag } from '../syntax/tagger.js';
import { tokenAt } from '../tokenise.js';
import { noneOrOne } from './none-or-one.js';

/** Without one of these a sentence counts nothing that has no number; most are never tagged. */
const cue = /\b(?:no|any|one|never|not)\b|n['’]t\b/i;

/** A text with more claims is a table. */
const mostClaims = 40;

/**
 * What a text of a sentence or two says that there is none or one of, as counts: "no ferries", "one
 * dock". In longer texts such words count nothing; here they become claims where another text counts
 * the same.
 */
export function scarceOf(
  reading: Reading,
  sentenceWords: SentenceWords,
  claims: readonly Claim[],
  claimId: ClaimNamer,
): readonly QuantityClaim[] {
  if (!isBrief(reading) || claims.length > mostClaims) return [];
  const { article, sentences } = reading;
  const holderOf = holders(reading);
  const isRead = ([start, end]: Span) =>
    claims.some(({ kind, span }) => kind === 'quantity' && span[0] < end && span[1] > start);
  return sentences.flatMap((sentence) => {
    if (!cue.test(article.text.slice(...sentence.span))) return [];
    const words = tag(article.text, sentence.span);
    return noneOrOne(words).flatMap(({ value, said, from, to }): readonly QuantityClaim[] => {
      const counted = words.slice(from, to + 1);
      const [start, end] = [(counted[0] as TaggedWord).span[0], (words[to] as TaggedWord).span[1]];
      const span: Span = [(words[said] as TaggedWord).span[0], end];
      if (isRead(span)) return [];
      const printed = article.text.slice(...span);
      const holder = holderOf(span);
      return [
        {
          id: claimId('quantity', printed),
          kind: 'quantity',
          article: article.id,
          span,
          words: printed,
          sentence: sentence.span,
          ...(holder === undefined ? {} : { holder }),
          ...frameOf(sentence, [start, end], value, sentenceWords, claims),
          quantity: {
            words: article.text.slice(start, end),
            span: [start, end],
            value,
            low: value,
            high: value,
            step: 1,
            unit: (counted.at(-1) as TaggedWord).root,
            dimension: 'count',
            hedge: 'exact',
            concept: counted
              .slice(1)
              .map(({ text }) => text)
              .join(' '),
          },
        },
      ];
    });
  });
}

/** What negates makes the count none, and no denial of it. */
function frameOf(
  { index }: Sentence,
  [start, end]: Span,
  value: number,
  { tokens: tokensOf, cues }: SentenceWords,
  claims: readonly Claim[],
) {
  const tokens = tokensOf(index);
  const place: TokenRange = [tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1];
  const clause = clauseAround(tokens, place);
  const time = timeIn(tokens, clause, claims);
  return {
    modality: modalityAt(tokens, cues(index), place, clause),
    polarity: value === 0 ? 'affirmed' : polarityAt(tokens, place, clause),
    ...(time === undefined ? {} : { time }),
  } as const;
}

/** None at one time may be many at another: any time of the clause is that of the count. */
function timeIn(tokens: readonly Token[], [from, to]: TokenRange, claims: readonly Claim[]) {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return claims.find(({ kind, span }) => kind === 'time' && span[0] >= start && span[1] <= end)
    ?.time;
}
