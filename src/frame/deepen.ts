import type { Claim } from '../domain/claim.js';
import type { FramedArticle } from '../domain/framed.js';
import type { Reading } from '../domain/mention.js';
import { isBrief } from '../domain/segments.js';
import { datedNoun } from './dated-noun.js';
import { lifeDateAt } from './life-date.js';
import { nameOf } from './noun-phrase.js';
import { type Predication, predicationAt } from './predicate.js';
import { subjectOfBracket } from './subject.js';
import { type TaggedWord, tag } from './tagger.js';
import { toldBriefly } from './told-briefly.js';

/**
 * Adds subject and predicate to the claims of one article that `wanted` names, and returns those;
 * each of their sentences is tagged once.
 * Of what a rule recognised the rule says itself whose it is.
 */
export function deepen(article: FramedArticle, wanted: ReadonlySet<string>): readonly Claim[] {
  const { text } = article.reading.article;
  const tagged = new Map<number, readonly TaggedWord[]>();
  return [...article.claims, ...article.scarce()]
    .filter(({ id }) => wanted.has(id))
    .map((claim) => {
      if (claim.recognised !== undefined) return claim;
      const words = tagged.get(claim.sentence[0]) ?? tag(text, claim.sentence);
      tagged.set(claim.sentence[0], words);
      // A spread with more to add would give every claim a memory layout of its own.
      return Object.assign({}, claim, told(claim, words, article.reading));
    });
}

function told(claim: Claim, words: readonly TaggedWord[], reading: Reading): Partial<Claim> {
  const { text } = reading.article;
  const predication = predicationOf(claim, words, text);
  if (isBrief(reading))
    return toldBriefly(claim, words, predication, text, isOpening(claim, reading));
  const { predicate } = predication;
  const subject = nameOf(predication.subject);
  return {
    ...(predicate === undefined ? {} : { predicate }),
    ...(subject === undefined ? {} : { subject }),
  };
}

const isOpening = (claim: Claim, { sentences }: Reading) =>
  claim.sentence[0] === sentences[0]?.span[0];

function predicationOf(claim: Claim, words: readonly TaggedWord[], text: string): Predication {
  // "never built a ferry" is told by "built", which stands before what is counted.
  if (claim.kind === 'quantity') return predicationAt(words, claim.quantity.span);
  if (claim.kind !== 'time') return predicationAt(words, claim.span);
  const life = lifeDateAt(text, claim.span);
  if (life) return { subject: subjectOfBracket(words, life.bracket), predicate: life.predicate };
  const dated = datedNoun(words, claim.span);
  return dated ? { subject: dated } : predicationAt(words, claim.span);
}
