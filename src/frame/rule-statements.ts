import type { StatementClaim } from '../domain/claim.js';
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/segments.js';
import type { ClaimNamer } from './claim-id.js';
import { firstModality } from './cues.js';
import { holders } from './holder.js';
import { polarityOf } from './polarity.js';
import type { RuleMatch } from './rule-matches.js';
import type { SentenceWords } from './statements.js';
import { tokenAt } from './tokenise.js';
import { claimSpan, tell } from './told.js';

/** The statements that rules recognise, by place; they are claims whoever else makes them. */
export function ruleStatements(
  reading: Reading,
  matches: readonly RuleMatch[],
  words: SentenceWords,
  claimId: ClaimNamer,
): readonly StatementClaim[] {
  const stating = matches.filter(({ rule }) => rule.claim.kind === 'statement');
  if (stating.length === 0) return [];
  const holderOf = holders(reading);
  return stating
    .map((match) => read(reading, match, words))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((statement) => {
      const holder = holderOf(statement.span);
      const id = claimId('statement', statement.words);
      return { id, ...statement, ...(holder !== undefined && { holder }) };
    });
}

function read(reading: Reading, match: RuleMatch, words: SentenceWords) {
  const span = claimSpan(match);
  const tokens = words.tokens(match.sentence);
  const range = [tokenAt(tokens, span[0]), tokenAt(tokens, span[1])] as const;
  return {
    kind: 'statement',
    article: reading.article.id,
    span,
    words: reading.article.text.slice(...span),
    sentence: (reading.sentences[match.sentence] as Sentence).span,
    ...tell(match, reading),
    modality: firstModality(words.cues(match.sentence), range),
    polarity: polarityOf(tokens, range),
  } as const;
}

/** The statements that say something else than those of rules. */
export function apartFrom(
  recognised: readonly StatementClaim[],
  statements: readonly StatementClaim[],
): readonly StatementClaim[] {
  const taken = new Map(recognised.map(({ sentence, span }) => [sentence[0], span]));
  return statements.filter(({ sentence, span }) => {
    const [start, end] = taken.get(sentence[0]) ?? [0, 0];
    return span[1] <= start || span[0] >= end;
  });
}
