import type { Article } from '../domain/article.js';
import type { Claim, QuantityClaim } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';
import type { Reading } from '../domain/mention.js';
import { isBrief } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import type { TimeExpression } from '../domain/time-expression.js';
import { lifeDateAt } from './brief/life-date.js';
import { toldBriefly } from './brief/told-briefly.js';
import { datedNoun } from './syntax/dated-noun.js';
import { issued } from './syntax/issued.js';
import { nameOf } from './syntax/noun-phrase.js';
import { type Predication, predicationAt } from './syntax/predicate.js';
import { subjectOfBracket } from './syntax/subject-of-bracket.js';
import { type TaggedSentence, tagSentenceOf } from './syntax/tagged-sentence.js';

/**
 * Adds subject and predicate to the claims of one article that `wanted` names, and returns those;
 * each of their sentences is tagged once. Of what a rule recognised the rule says itself whose it is.
 */
export function deepen(article: FramedArticle, wanted: ReadonlySet<string>): readonly Claim[] {
  const { text } = article.reading.article;
  const tagged = new Map<number, TaggedSentence>();
  return [...article.claims, ...article.scarce()]
    .filter(({ id }) => wanted.has(id))
    .map((claim) => {
      if (claim.recognised !== undefined) return claim;
      const sentence = tagged.get(claim.sentence[0]) ?? tagSentenceOf(text, claim.sentence);
      tagged.set(claim.sentence[0], sentence);
      // A spread with more to add would give every claim a memory layout of its own.
      return Object.assign({}, claim, told(claim, sentence, article.reading));
    });
}

function told(claim: Claim, sentence: TaggedSentence, reading: Reading): Partial<Claim> {
  const { text } = reading.article;
  const predication = predicationOf(claim, sentence, reading.article);
  if (isBrief(reading))
    return toldBriefly(claim, sentence, predication, text, isOpening(claim, reading));
  const { predicate } = predication;
  const subject = nameOf(predication.subject);
  return {
    ...(predicate === undefined ? {} : { predicate }),
    ...(subject === undefined ? {} : { subject }),
  };
}

const isOpening = (claim: Claim, { sentences }: Reading) =>
  claim.sentence[0] === sentences[0]?.span[0];

function predicationOf(
  claim: Claim,
  sentence: TaggedSentence,
  { text, published }: Article,
): Predication {
  if (claim.kind === 'quantity') return predicationAt(sentence, toldBy(claim, text), false);
  if (claim.kind !== 'time') return predicationAt(sentence, claim.span, false);
  const life = lifeDateAt(text, claim.span);
  if (life)
    return { subject: subjectOfBracket(sentence.words, life.bracket), predicate: life.predicate };
  const dated = datedNoun(sentence.words, claim.span);
  const told = dated
    ? { subject: dated }
    : predicationAt(sentence, claim.span, hasPassed(claim.time, published));
  return issued(sentence.words, told);
}

const hasPassed = ({ start }: TimeExpression, published: string | undefined) =>
  start !== null && published !== undefined && start <= published;

/** "never built a ferry" is told by "built", and "died on Monday, aged 50" by "died". */
function toldBy({ quantity: { dimension, span } }: QuantityClaim, text: string): Span {
  const [start, end] = span;
  const isAged =
    dimension === 'age' && text.slice(Math.max(0, start - aged.length), start) === aged;
  return isAged ? [start - aged.length, end] : span;
}

const aged = 'aged ';
