import type { Span } from '../../domain/span.js';
import { oneBefore } from '../one-before.js';
import {
  breakers,
  determiners,
  isCapitalised,
  isDay,
  openers,
  prepositions,
  pronouns,
} from './phrase-words.js';
import { closing, type Token } from './tokens.js';

/** The noun phrase whose last word is the token at `end`. */
export function phraseEndingAt(
  text: string,
  tokens: readonly Token[],
  end: number,
): Span | undefined {
  const last = tokens[end];
  if (!last) return undefined;
  if (last.word === 'whose') return ownerBefore(tokens, end - 1);
  if (pronouns.has(last.word)) return [last.start, last.end];
  let at = end;
  while (at > 0 && reachesLeft(tokens, at)) at -= 1;
  // "Roe, who lives in Salem, [posted]", "members who now run it [said]": the clause is no subject.
  const relative = oneBefore(tokens, at);
  if (relative && (relative.word === 'who' || relative.word === 'which') && isClauseOf(tokens[at]))
    return at > 1 && !tokens[at - 2]?.tail ? phraseEndingAt(text, tokens, at - 2) : undefined;
  at = withoutOpeners(tokens, at, end);
  const head = tokens[at];
  if (!head || at > end) return undefined;
  if (!isCapitalised(last.word) && !endsBracket(last) && !hasStart(tokens, at, end))
    return undefined;
  return text.slice(head.start, last.end).trim() ? [head.start, closing(text, last)] : undefined;
}

const endsBracket = ({ tail }: Token) => tail !== '' && /[)\]]/.test(tail);

/** "a minister whose [claim]" */
function ownerBefore(tokens: readonly Token[], end: number): Span | undefined {
  let at = end;
  while (at > 0 && end - at < 4 && !determiners.has(tokens[at]?.word ?? '')) at -= 1;
  const [head, last] = [tokens[at], tokens[end]];
  return head && last && determiners.has(head.word) ? [head.start, last.end] : undefined;
}

const isClauseOf = (token: Token | undefined) =>
  token !== undefined && /^[a-z]/.test(token.word) && !determiners.has(token.word);

function reachesLeft(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1] as Token;
  if (left.tail !== '' && /^\.|[,;:!?—”"]/.test(left.tail)) return false;
  if (left.word === 'and' || left.word === 'or') {
    return (
      isCapitalised(tokens[at]?.word ?? '') &&
      isCapitalised(oneBefore(tokens, at - 1)?.word ?? '') &&
      !oneBefore(tokens, at - 1)?.tail
    );
  }
  // "some of the ministers"
  if (tokens[at]?.word === 'of') return !breakers.has(left.word);
  return !breakers.has(left.word) && (!pronouns.has(left.word) || determiners.has(left.word));
}

/** "On Tuesday the senator", "Still, Roe", "In a statement Roe": what comes before the subject. */
function withoutOpeners(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && openers.has(tokens[at]?.word ?? '')) at += 1;
  if (!prepositions.has(tokens[at]?.word ?? '')) return at;
  const isName = isCapitalised(tokens[end]?.word ?? '');
  let start = end;
  if (isName) {
    while (
      start > at + 1 &&
      isCapitalised(tokens[start - 1]?.word ?? '') &&
      !isDay(tokens[start - 1]?.word ?? '') &&
      !prepositions.has(tokens[start - 1]?.word ?? '')
    )
      start -= 1;
    return start;
  }
  while (start > at + 1 && !determiners.has(tokens[start]?.word ?? '')) start -= 1;
  return start;
}

const hasStart = (tokens: readonly Token[], from: number, end: number) =>
  tokens
    .slice(from, end + 1)
    .some(({ word }) => determiners.has(word) || isCapitalised(word) || /^\d/.test(word)) ||
  /s$/.test(tokens[end]?.word ?? '');
