import type { StatementClaim } from '../domain/claim.js';
import type { Token } from '../domain/framed.js';
import type { Reading } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import type { ScaleEntry } from '../domain/vocabulary.js';
import type { ClaimNamer } from './claim-id.js';
import { clauseAround, type TokenRange } from './clause.js';
import { type CueIndex, type Found, findCues } from './cues.js';
import { withinDirectSpeech, withinMarks } from './direct-speech.js';
import { holders } from './holder.js';
import { polarityAt } from './polarity.js';
import { isSaid } from './statement-clauses.js';

/** What a cue is said of stands so many tokens around it, in its clause. */
const before = 12;
const after = 16;

/**
 * The places of an article where a word or phrase stands on a scale of the vocabulary:
 *
 *     The minister ruled out a second tunnel, the mayor said.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^ scale refusal, degree refused
 *
 * They become claims only where another article has one on the same scale. A negated cue says
 * nothing that is known: "did not rule out" is not "promised". What a thing is named between
 * quotation marks is not the outlet's own name for it.
 */
export function gradedOf(
  reading: Reading,
  tokensOf: (sentence: number) => readonly Token[],
  index: CueIndex<ScaleEntry>,
  claimId: ClaimNamer,
): readonly StatementClaim[] {
  if (index.size === 0) return [];
  const { article, mentions, sentences } = reading;
  const quotes = mentions.filter((mention) => mention.kind === 'quote');
  const holderOf = holders(reading);
  const isSpoken = withinDirectSpeech(quotes);
  const isQuoted = withinMarks(quotes);
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence.index);
    return findCues(tokens, index).flatMap((cue) => {
      const clause = clauseAround(tokens, cue.range);
      const place = spanAt(tokens, cue.range);
      const { scale, degree, naming } = cue.meaning;
      if (isSpoken(place) || isPartOfWord(article.text, place)) return [];
      if (naming && isQuoted(place)) return [];
      if (isName(article.text, tokens, cue.range) && !isListed(cue.meaning, article.text, place))
        return [];
      if (isDenied(tokens, cue.range, clause)) return [];
      const span = spanOf(tokens, cue, clause);
      const words = article.text.slice(...span);
      const holder = holderOf(place);
      return {
        id: claimId(`statement ${scale}`, words),
        kind: 'statement',
        article: article.id,
        span,
        words,
        sentence: sentence.span,
        ...(holder === undefined ? {} : { holder }),
        modality: 'asserted',
        polarity: 'affirmed',
        qualifiers: { scale, degree, cue: article.text.slice(...place) },
      } as const;
    });
  });
}

const spanAt = (tokens: readonly Token[], [from, to]: TokenRange): Span => [
  (tokens[from] as Token).start,
  (tokens[to - 1] as Token).end,
];

/** "has not ruled out": of claims that may still mean "possible", of the cue itself nothing. */
function isDenied(tokens: readonly Token[], cue: TokenRange, clause: TokenRange): boolean {
  const before = tokens[cue[0] - 1]?.word ?? '';
  return (
    before === 'not' || before.endsWith("n't") || polarityAt(tokens, cue, clause) === 'negated'
  );
}

/** "Rose Okoye", "The Wall Street bank": a word with a capital that does not open the sentence. */
const isName = (text: string, tokens: readonly Token[], [from, to]: TokenRange): boolean =>
  tokens.slice(Math.max(1, from), to).some(({ start }) => /\p{Lu}/u.test(text.charAt(start)));

/** A cue that the vocabulary prints with a capital is a name itself: "Obamacare". */
const isListed = ({ cues }: ScaleEntry, text: string, place: Span): boolean => {
  const printed = text.slice(...place).toLowerCase();
  return cues.some((cue) => cue !== cue.toLowerCase() && cue.toLowerCase() === printed);
};

/** "tax-exempt" is a word of its own. */
const isPartOfWord = (text: string, [start, end]: Span) =>
  text[start - 1] === '-' || text[end] === '-';

function spanOf(
  tokens: readonly Token[],
  { range }: Found<ScaleEntry>,
  [start, end]: TokenRange,
): Span {
  const from = Math.max(start, range[0] - before);
  const to = Math.min(end, range[1] + after);
  let [first, last] = [from, to - 1];
  while (first < range[0] && !beginsWord(tokens, first)) first++;
  while (last > range[1] - 1 && !isSaid(tokens[last] as Token)) last--;
  return [(tokens[first] as Token).start, (tokens[last] as Token).end];
}

/** Not a mark, and not the second half of "commander-in-chief". */
const beginsWord = (tokens: readonly Token[], index: number) =>
  isSaid(tokens[index] as Token) && tokens[index - 1]?.word !== '-';
