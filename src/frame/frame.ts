import type { Claim, Modality, Polarity } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';
import type { Mention, Reading, TimeMention } from '../domain/mention.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Sentence } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { timeOf } from './attach-time.js';
import { scarceOf } from './brief/scarce.js';
import { type ClaimNamer, claimNamer } from './claim-id.js';
import { clauseAround, type TokenRange } from './clause.js';
import { findCues, indexCues, modalityAt, moodsOf } from './cues.js';
import { isOfDateline } from './dateline.js';
import { gradedOf } from './graded.js';
import { holders } from './holder.js';
import { namedOf } from './named.js';
import { polarityAt } from './polarity.js';
import { namesBySize } from './presupposed.js';
import { compileMatcher } from './rule-matches.js';
import { apartFrom, ruleStatements } from './rule-statements.js';
import { type SentenceWords, statementsOf } from './statements.js';
import { titledOf } from './titled.js';
import { tokenAt, tokenise } from './tokenise.js';
import { type ToldMention, toldOf } from './told.js';

/**
 * Compiles the step that makes claims of an article's mentions. It goes by cue words alone and so
 * is cheap enough for every sentence; subject and predicate are tagged later, where they matter.
 */
export function compileFramer(
  vocabulary: Vocabulary,
  recognisers: readonly RecognisingRule[] = [],
): (reading: Reading) => FramedArticle {
  const matchesOf = compileMatcher(recognisers);
  const cueIndex = indexCues(vocabulary.modality.flatMap(moodsOf));
  const scaleIndex = indexCues(
    vocabulary.scales
      .filter(({ opposed }) => !opposed)
      .map((entry) => [entry.cues, entry] as const),
  );
  return (reading) => {
    const tokens = remembered((sentence) =>
      tokenise(reading.article.text, (reading.sentences[sentence] as Sentence).span),
    );
    const cues = remembered((sentence) => findCues(tokens(sentence), cueIndex));
    const words = { tokens, cues };
    const claimId = claimNamer(reading.article.id);
    const matches = matchesOf(reading);
    const recognised = ruleStatements(reading, matches, words, claimId);
    const statements = once(() => apartFrom(recognised, statementsOf(reading, words, claimId)));
    const graded = once(() => gradedOf(reading, tokens, scaleIndex, claimId));
    const titled = once(() => titledOf(reading, claimId));
    const named = once(() => namedOf(reading, claimId));
    const claims = sortedByPlace(
      claimsOf(reading, words, claimId, toldOf(reading, matches)),
      recognised,
    );
    const scarce = once(() => scarceOf(reading, words, claims, claimId));
    return { reading, tokens, claims, statements, graded, titled, named, scarce };
  };
}

const sortedByPlace = (claims: readonly Claim[], recognised: readonly Claim[]): readonly Claim[] =>
  recognised.length === 0
    ? claims
    : [...claims, ...recognised].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);

function claimsOf(
  reading: Reading,
  sentences: SentenceWords,
  claimId: ClaimNamer,
  told: ReadonlyMap<Mention, ToldMention>,
): readonly Claim[] {
  const { article, mentions } = reading;
  const saidBy = holders(reading);
  const holderOf = (mention: Mention) =>
    mention.kind === 'quote' ? mention.quote.speaker : saidBy(mention.span);
  return mentions.flatMap((mention, index) => {
    if (isOfDateline(reading, mention)) return [];
    const words = article.text.slice(...mention.span);
    const { dated, isPresupposed, ...frame } = frameOf(mentions, index, sentences);
    const holder = isPresupposed ? undefined : holderOf(mention);
    return {
      id: claimId(mention.kind, words),
      article: article.id,
      span: mention.span,
      words,
      sentence: sentencesOf(reading, mention),
      ...meaningOf(mention, dated, told.get(mention)),
      ...(holder === undefined ? {} : { holder }),
      ...frame,
      ...told.get(mention)?.told,
    } satisfies Claim;
  });
}

interface Frame {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The time that dates a figure. */
  readonly dated: TimeMention | undefined;
  /** A thing is called by it: nobody in particular holds it. */
  readonly isPresupposed?: true;
}

/** Modality, polarity and date, read off the clause; what a quotation says is its speaker's. */
function frameOf(mentions: readonly Mention[], index: number, sentences: SentenceWords): Frame {
  const mention = mentions[index] as Mention;
  if (mention.kind === 'quote')
    return { modality: 'asserted', polarity: 'affirmed', dated: undefined };
  const tokens = sentences.tokens(mention.sentence);
  const place: TokenRange = [
    tokenAt(tokens, mention.span[0]),
    Math.min(tokens.length, tokenAt(tokens, mention.span[1] - 1) + 1),
  ];
  const clause = clauseAround(tokens, place);
  const dated = isDatable(mention) ? timeOf(mentions, index, tokens, clause) : undefined;
  if (mention.kind === 'quantity' && namesBySize(tokens, place, mention.quantity.dimension))
    return { modality: 'asserted', polarity: 'affirmed', dated, isPresupposed: true };
  return {
    modality: modalityAt(tokens, sentences.cues(mention.sentence), place, clause),
    polarity: polarityAt(tokens, place, clause),
    dated,
  };
}

/** "A man of 34 was held on Friday", "for six years in May": what is dated there is the act alone. */
const isDatable = (mention: Mention): boolean =>
  mention.kind === 'quantity' && !['age', 'duration'].includes(mention.quantity.dimension);

function meaningOf(
  mention: Mention,
  dated: TimeMention | undefined,
  told: ToldMention | undefined,
) {
  switch (mention.kind) {
    case 'quantity': {
      const time = mention.time ?? dated?.time;
      const { quantity: own } = mention;
      const quantity = told?.quantity ? { ...own, ...told.quantity } : own;
      return { kind: 'quantity', quantity, ...(time ? { time } : {}) } as const;
    }
    case 'time':
      return { kind: 'time', time: mention.time } as const;
    case 'quote':
      return { kind: 'quote', quote: mention.quote } as const;
  }
}

/** From the beginning of the mention's first sentence to the end of its last. */
function sentencesOf({ sentences }: Reading, { sentence, span }: Mention): Span {
  const first = (sentences[sentence] as Sentence).span;
  let last = sentence;
  while (last + 1 < sentences.length && (sentences[last + 1] as Sentence).span[0] < span[1]) last++;
  // Claims of one sentence share its span.
  return last === sentence ? first : [first[0], (sentences[last] as Sentence).span[1]];
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function remembered<Value>(make: (index: number) => Value): (index: number) => Value {
  const made: Value[] = [];
  return (index) => (made[index] ??= make(index));
}
