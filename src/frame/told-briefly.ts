import type { Claim, QuantityClaim } from '../domain/claim.js';
import type { TimeRelation } from '../domain/time-expression.js';
import { type BoundedAct, boundedAct } from './bounded-act.js';
import { isBriefEvent } from './brief-event.js';
import { isDatedWork } from './dated-noun.js';
import { isOpen, mainSubject } from './main-subject.js';
import { isMeasure } from './measure.js';
import { datedAct, lastingAct } from './named-act.js';
import { nameOf, type Phrase } from './noun-phrase.js';
import { objectOf, rankedAmong } from './object.js';
import { otherNames } from './other-name.js';
import { limitOfNone, partPeriod } from './part-period.js';
import type { Predication } from './predicate.js';
import { standsForTopic } from './stand-in.js';
import type { TaggedSentence } from './tagged-sentence.js';
import type { TaggedWord } from './tagged-word.js';
import { verbBefore } from './verbs.js';

/**
 * What a text of a sentence or two tells of a claim: it has one topic, which a pronoun stands for
 * and what has no subject of its own is told of.
 *
 * @param isOpening whether the claim stands in the text's first sentence
 */
export function toldBriefly(
  claim: Claim,
  { words, groups }: TaggedSentence,
  predication: Predication,
  text: string,
  isOpening: boolean,
): Partial<Claim> {
  const { verb } = predication;
  const act = verb === undefined ? undefined : actAt(claim, words, predication, verb, text);
  const { predicate, subject: own } = { ...predication, ...act };
  const isUnnamed = act?.subject?.length === 0 && act.bound !== undefined;
  const main = mainSubject(words, groups);
  const subject = isOpen(own) && !isUnnamed && verb !== undefined ? main : own;
  const isTopic = isOpening && (isUnnamed || standsForTopic(words, subject));
  const name = nameOf(subject) ?? nameOfOne(subject);
  const also = otherNames(text, claim.sentence, words, subject);
  const during = claim.kind === 'quantity' ? partOf(claim, text) : undefined;
  const object = verb === undefined ? undefined : objectAt(claim, words, verb);
  return {
    ...(predicate === undefined ? {} : { predicate }),
    ...(name === undefined ? {} : { subject: name }),
    ...qualified({ subject: isTopic ? 'topic' : undefined, also, object, during }),
    ...boundOf(claim, act?.bound ?? lateStart(claim)),
  };
}

/** What the verb itself doesn't say of an act. */
function actAt(
  claim: Claim,
  words: readonly TaggedWord[],
  { subject }: Predication,
  verb: number,
  text: string,
): Partial<BoundedAct> | undefined {
  if (claim.kind === 'time') {
    if (words[verb]?.tags.has('Copula') && isDatedWork(words, claim.span))
      return { predicate: 'release' };
    return (
      datedAct(words, claim.span) ?? (isBriefEvent(subject) ? undefined : boundedAct(words, verb))
    );
  }
  if (claim.kind !== 'quantity') return undefined;
  if (isMeasure(text, claim, words[verb]?.span[0] ?? 0)) return { predicate: 'have' };
  const { dimension } = claim.quantity;
  if (dimension === 'duration') return lastingAct(words, verb);
  const isRank = dimension === 'ordinal' && (isRankedAs(text, claim) || isReduced(words, verb));
  return isRank ? { predicate: 'is' } : undefined;
}

/** "It came out as the second song of the album": that is its place in the order, too. */
const isRankedAs = (text: string, { span }: Claim): boolean =>
  /\bas (?:the|his|her|its|their) $/.test(text.slice(Math.max(0, span[0] - 12), span[0]));

const partOf = ({ quantity, span }: QuantityClaim, text: string): string | undefined =>
  partPeriod(text, span) ?? (quantity.value === 0 ? limitOfNone(text, span) : undefined);

function objectAt(claim: Claim, words: readonly TaggedWord[], verb: number): string | undefined {
  if (claim.kind === 'time') return objectOf(words, verb);
  const isRank = claim.kind === 'quantity' && claim.quantity.dimension === 'ordinal';
  return isRank ? rankedAmong(words, claim.span) : undefined;
}

/** "Lights is a song recorded for her second album": that is its place in the order. */
function isReduced(words: readonly TaggedWord[], verb: number): boolean {
  const copula = verbBefore(words, verb);
  if (copula === undefined || !words[copula]?.tags.has('Copula')) return false;
  return !words.slice(copula, verb).some(({ breaks }) => breaks);
}

/** "Lights was released": a name, whatever the word is elsewhere. */
const nameOfOne = ([only, ...more]: Phrase) =>
  only?.tags.has('Verb') && more.length === 0 ? only.text : undefined;

function qualified(said: Readonly<Record<string, string | undefined>>): Partial<Claim> {
  const known = Object.entries(said).filter((entry): entry is [string, string] => !!entry[1]);
  return known.length === 0 ? {} : { qualifiers: Object.fromEntries(known) };
}

/** "They stopped building in 1936": they built until then, and did not not build. */
const boundOf = ({ time }: Claim, relation: TimeRelation | undefined): Partial<Claim> =>
  relation && time ? { time: { ...time, relation }, polarity: 'affirmed' } : {};

/** "It was not opened until 1931": then it was. */
const lateStart = ({ polarity, time }: Claim): TimeRelation | undefined =>
  polarity === 'negated' && time?.relation === 'until' ? 'in' : undefined;
