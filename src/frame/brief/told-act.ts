import type { Claim } from '../../domain/claim.js';
import type { TimeRelation } from '../../domain/time-expression.js';
import { isDatedWork, namesWork } from '../syntax/dated-noun.js';
import type { Phrase } from '../syntax/noun-phrase.js';
import type { Predication } from '../syntax/predicate.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { verbBefore } from '../syntax/verbs.js';
import { boundedAct } from './bounded-act.js';
import { isBriefEvent } from './brief-event.js';
import { isMeasure } from './measure.js';
import { datedAct, lastingAct } from './named-act.js';

/** What is told of a claim where its verb does not say it; what is absent the verb says. */
export interface ToldAct {
  readonly predicate?: string;
  /** Empty where it is nobody's, or that of the one whom the sentence is about. */
  readonly subject?: Phrase;
  /** What its time is of the act, whatever the preposition. */
  readonly bound?: TimeRelation;
}

/** Reads the act of which a text of a sentence or two tells a time or figure. */
export function toldAct(
  claim: Claim,
  words: readonly TaggedWord[],
  predication: Predication,
  text: string,
): ToldAct | undefined {
  if (claim.kind === 'time') return actAtTime(claim, words, predication);
  const { verb } = predication;
  if (claim.kind !== 'quantity' || verb === undefined) return undefined;
  if (isMeasure(text, claim, words[verb]?.span[0] ?? 0)) return { predicate: 'have' };
  const { dimension } = claim.quantity;
  if (dimension === 'duration') return lastingAct(words, verb);
  if (dimension !== 'ordinal') return undefined;
  return isRankedAs(text, claim) || isReduced(words, verb) ? { predicate: 'is' } : undefined;
}

/** What people make comes out at its date: "Lights is a 1931 film", "The 1931 film Lights won a prize". */
const out: ToldAct = { predicate: 'release', bound: 'in' };

function actAtTime(
  { span }: Claim,
  words: readonly TaggedWord[],
  { subject, verb, predicate }: Predication,
): ToldAct | undefined {
  if (verb === undefined) return predicate === undefined && namesWork(subject) ? out : undefined;
  if (words[verb]?.tags.has('Copula') && isDatedWork(words, span)) return out;
  return datedAct(words, span) ?? (isBriefEvent(subject) ? undefined : boundedAct(words, verb));
}

/** "It came out as the second song of the album", "chosen with the 15th pick": its place in the order. */
const isRankedAs = (text: string, { span }: Claim): boolean =>
  /\b(?:as (?:the|his|her|its|their)|with the) $/.test(
    text.slice(Math.max(0, span[0] - 12), span[0]),
  );

/** "Lights is a song recorded for her second album": that is its place in the order. */
function isReduced(words: readonly TaggedWord[], verb: number): boolean {
  const copula = verbBefore(words, verb);
  if (copula === undefined || !words[copula]?.tags.has('Copula')) return false;
  return !words.slice(copula, verb).some(({ breaks }) => breaks);
}
