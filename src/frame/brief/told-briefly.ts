import type { Claim, QuantityClaim } from '../../domain/claim.js';
import type { TimeRelation } from '../../domain/time-expression.js';
import { nameOf, type Phrase } from '../syntax/noun-phrase.js';
import type { Predication } from '../syntax/predicate.js';
import type { TaggedSentence } from '../syntax/tagged-sentence.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { isOpen, mainSubject } from './main-subject.js';
import { objectOf, rankedAmong } from './object.js';
import { otherNames } from './other-name.js';
import { limitOfCount, partPeriod, placeOfFigure } from './part-period.js';
import { standsForTopic } from './stand-in.js';
import { toldAct } from './told-act.js';

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
  const act = toldAct(claim, words, predication, text);
  const { predicate: said, subject: own } = { ...predication, ...act };
  const predicate = isInSubject(claim, words, verb) ? undefined : said;
  const isUnnamed = act?.subject?.length === 0 && act.bound !== undefined;
  const main = mainSubject(words, groups);
  const subject = isOpen(own) && !isUnnamed && verb !== undefined ? main : own;
  const isTopic = isOpening && (isUnnamed || standsForTopic(words, subject));
  const name = nameOf(subject) ?? nameOfOne(subject);
  const also = otherNames(text, claim.sentence, words, subject);
  const during = claim.kind === 'quantity' ? partOf(claim, text) : undefined;
  const object = verb === undefined ? undefined : objectAt(claim, words, verb, text);
  return {
    ...(predicate === undefined ? {} : { predicate }),
    ...(name === undefined ? {} : { subject: name }),
    ...qualified({ subject: isTopic ? 'topic' : undefined, also, object, during }),
    ...boundOf(claim, act?.bound ?? lateStart(claim) ?? startOfSpan(claim)),
  };
}

/** "The second season was shown in May": that it is the second is not what is told of it. */
const isInSubject = (
  claim: Claim,
  words: readonly TaggedWord[],
  verb: number | undefined,
): boolean =>
  claim.kind === 'quantity' &&
  claim.quantity.dimension === 'ordinal' &&
  verb !== undefined &&
  (words[verb]?.span[0] ?? 0) > claim.span[0] &&
  words[verb]?.tags.has('Copula') === false;

const partOf = ({ quantity, span }: QuantityClaim, text: string): string | undefined =>
  partPeriod(text, span) ??
  (quantity.dimension === 'count' ? limitOfCount(text, span, quantity.value) : undefined);

/** What an act is done to, where, or among whom: another one is another act. */
function objectAt(
  claim: Claim,
  words: readonly TaggedWord[],
  verb: number,
  text: string,
): string | undefined {
  if (claim.kind === 'time') return objectOf(words, verb);
  if (claim.kind !== 'quantity') return undefined;
  const { dimension } = claim.quantity;
  // Among whom a rank is held, and from where or in which direction something is measured.
  if (dimension === 'ordinal' || dimension === 'length') return rankedAmong(words, claim.span);
  return dimension === 'duration' ? objectOf(words, verb) : placeOfFigure(text, claim.span);
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

/** "It was built between 1931 and 1936": from then, until what stands behind it. */
const startOfSpan = ({ time }: Claim): TimeRelation | undefined =>
  time?.relation === 'between' ? 'from' : undefined;
