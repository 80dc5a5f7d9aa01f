import type { Token } from '../domain/framed.js';
import { type Bag, bagOf, containment, cosine } from './bag.js';
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
    const known = sentences.get(tokens) ?? bagOf(tokens, lexis);
    sentences.set(tokens, known);
    return known;
  };
  const of = (witness: Witness): Context => {
    const known = contexts.get(witness);
    if (known) return known;
    const tokens = witness.article.tokens(witness.sentence);
    const [from, to] = placeOf(tokens, witness);
    const made = {
      sentence: sentenceBag(tokens),
      near: bagOf(without(tokens, from - nearby, from, to, to + nearby), lexis),
      clause: bagOf(
        without(tokens, clauseStart(tokens, from), from, to, clauseEnd(tokens, to)),
        lexis,
      ),
    };
    contexts.set(witness, made);
    return made;
  };
  const likeness = (a: Witness, b: Witness): Likeness => {
    const left = of(a);
    const right = of(b);
    const sentence = cosine(left.sentence, right.sentence, lexis);
    const near = cosine(left.near, right.near, lexis);
    return {
      sentence,
      sum: sentence + near + cosine(left.clause, right.clause, lexis),
      contained: containment(left.sentence, right.sentence, lexis),
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

/** The tokens of `[start, end)` but not those of the claim, `[from, to)`. */
function without(tokens: readonly Token[], start: number, from: number, to: number, end: number) {
  return [...tokens.slice(Math.max(0, start), from), ...tokens.slice(to, end)];
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
