import type { Token } from '../domain/framed.js';
import { type Bag, bagOf, containment, cosine, overlapOf } from './bag.js';
import type { Lexis } from './lexis.js';
import type { Context, Likeness, Surroundings } from './surroundings.js';
import type { Witness } from './witness.js';

const nearby = 10;
const clauseMarks = new Set([',', ';', ':', '—', '–', '(', ')', '.', '!', '?']);

/** Remembers the contexts of a story's claims, so that each is made once and only if asked for. */
export function surroundingsBy(lexis: Lexis): Surroundings {
  const sentences = new Map<readonly Token[], Bag>();
  const contexts = new Map<Witness, Context>();

  const sentenceBag = (tokens: readonly Token[]): Bag => {
    const known = sentences.get(tokens) ?? bagOf(lexis.ids(tokens), lexis);
    sentences.set(tokens, known);
    return known;
  };
  /** The words of `[start, end)` but not those of the claim, `[from, to)`. */
  const around = (tokens: readonly Token[], start: number, from: number, to: number, end: number) =>
    bagOf(
      [...lexis.ids(tokens, start, from), ...lexis.ids(tokens, to, Math.min(end, tokens.length))],
      lexis,
    );
  const of = (witness: Witness): Context => {
    const known = contexts.get(witness);
    if (known) return known;
    const tokens = witness.article.tokens(witness.sentence);
    const [from, to] = placeOf(tokens, witness);
    const made = {
      sentence: sentenceBag(tokens),
      near: around(tokens, Math.max(0, from - nearby), from, to, to + nearby),
      clause: around(tokens, clauseStart(tokens, from), from, to, clauseEnd(tokens, to)),
    };
    contexts.set(witness, made);
    return made;
  };
  const alike = (a: Bag, b: Bag) => cosine(a, b, overlapOf(a, b, lexis));
  const likeness = (a: Witness, b: Witness): Likeness => {
    const left = of(a);
    const right = of(b);
    const shared = overlapOf(left.sentence, right.sentence, lexis);
    const sentence = cosine(left.sentence, right.sentence, shared);
    return {
      sentence,
      sum: sentence + alike(left.near, right.near) + alike(left.clause, right.clause),
      contained: containment(left.sentence, right.sentence, shared),
    };
  };
  return { lexis, of, likeness };
}

function placeOf(
  tokens: readonly Token[],
  { claim }: Witness,
): readonly [from: number, to: number] {
  const from = tokens.findIndex(({ end }) => end > claim.span[0]);
  if (from < 0) return [tokens.length, tokens.length];
  const after = tokens.findIndex(({ start }) => start >= claim.span[1]);
  return [from, after < 0 ? tokens.length : after];
}

function clauseStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && !clauseMarks.has((tokens[start - 1] as Token).word)) start--;
  return start;
}

function clauseEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end < tokens.length && !clauseMarks.has((tokens[end] as Token).word)) end++;
  return end;
}
