import type { Span } from '../../domain/span.js';
import {
  breakers,
  capital,
  days,
  determiners,
  helpers,
  openers,
  prepositions,
  pronouns,
} from './phrase-words.js';
import { closing, type Token, tokensBefore } from './tokens.js';

/** The subject that stands left of its verb: "The minister’s spokesman later [said]". */
export function subjectBefore(text: string, region: Span): Span | undefined {
  const tokens = [...tokensBefore(text, region)];
  while (tokens.length > 0 && isHelper(tokens.at(-1) as Token)) tokens.pop();
  const last = tokens.at(-1);
  if (!last || /[;:.!?—]/.test(last.tail)) return undefined;
  if (/^(?:and|but|or)$/.test(last.word)) return undefined;
  if (last.tail.includes(',')) return beforeInsertion(text, tokens);
  return phraseEndingAt(text, tokens, tokens.length - 1);
}

const isHelper = ({ word, tail }: Token) =>
  !tail && (helpers.has(word) || /^[a-z]{3,15}ly$/.test(word));

/** "Jane Roe, who chairs the board, [told]": the phrase before the first comma of the insertion. */
function beforeInsertion(text: string, tokens: readonly Token[]): Span | undefined {
  const commas = tokens.flatMap(({ tail }, at) => (tail.includes(',') ? [at] : []));
  for (let i = commas.length - 2; i >= Math.max(0, commas.length - 6); i -= 1) {
    const at = commas[i] as number;
    const inner = tokens[at + 1];
    const phrase = phraseEndingAt(text, tokens, at);
    if (!inner || !phrase || isGoverned(text, phrase)) continue;
    const isName = capital.test(tokens[at]?.word ?? '');
    const close = commas.at(-1) as number;
    // "The chief executive, Jane Roe,": the insertion is the name.
    const explains = i === commas.length - 2 && isNameBetween(tokens, at + 1, close);
    if (explains || (isName && !days.test(tokens[at]?.word ?? '')))
      return [phrase[0], tokens[close]?.end ?? phrase[1]];
  }
  const first = tokens[0];
  const close = commas.at(-1);
  if (first && close !== undefined && commas.length === 1 && capital.test(first.word))
    return phraseEndingAt(text, tokens, close);
  return undefined;
}

/** "Roe, at a hearing in [Salem], Oregon, said" */
const isGoverned = (text: string, [start]: Span) =>
  /\b(?:in|at|near|outside|from) $/.test(text.slice(Math.max(0, start - 9), start));

const isNameBetween = (tokens: readonly Token[], from: number, to: number) =>
  to - from < 5 &&
  tokens.slice(from, to + 1).every(({ word }) => capital.test(word) && !days.test(word));

function phraseEndingAt(text: string, tokens: readonly Token[], end: number): Span | undefined {
  const last = tokens[end];
  if (!last) return undefined;
  if (last.word === 'whose') return ownerBefore(tokens, end - 1);
  if (pronouns.has(last.word)) return [last.start, last.end];
  let at = end;
  while (at > 0 && reachesLeft(tokens, at)) at -= 1;
  at = withoutOpeners(tokens, at, end);
  const head = tokens[at];
  if (!head || at > end) return undefined;
  if (!capital.test(last.word) && !/[)\]]/.test(last.tail) && !hasStart(tokens, at, end))
    return undefined;
  return text.slice(head.start, last.end).trim() ? [head.start, closing(text, last)] : undefined;
}

/** "a minister whose [claim]" */
function ownerBefore(tokens: readonly Token[], end: number): Span | undefined {
  let at = end;
  while (at > 0 && end - at < 4 && !determiners.has(tokens[at]?.word ?? '')) at -= 1;
  const [head, last] = [tokens[at], tokens[end]];
  return head && last && determiners.has(head.word) ? [head.start, last.end] : undefined;
}

function reachesLeft(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1] as Token;
  if (/[,;:!?—”"]/.test(left.tail) || left.tail.startsWith('.')) return false;
  if (left.word === 'and' || left.word === 'or') {
    return (
      capital.test(tokens[at]?.word ?? '') &&
      capital.test(tokens[at - 2]?.word ?? '') &&
      !tokens[at - 2]?.tail
    );
  }
  return !breakers.has(left.word) && !pronouns.has(left.word);
}

/** "On Tuesday the senator", "Still, Roe", "In a statement Roe": what comes before the subject. */
function withoutOpeners(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && openers.has(tokens[at]?.word ?? '')) at += 1;
  if (!prepositions.has(tokens[at]?.word ?? '')) return at;
  const isName = capital.test(tokens[end]?.word ?? '');
  let start = end;
  if (isName) {
    while (
      start > at + 1 &&
      capital.test(tokens[start - 1]?.word ?? '') &&
      !days.test(tokens[start - 1]?.word ?? '') &&
      !prepositions.has(tokens[start - 1]?.word ?? '')
    )
      start -= 1;
    return start;
  }
  while (start > at + 1 && !determiners.has(tokens[start]?.word ?? '')) start -= 1;
  return start;
}

const hasStart = (tokens: readonly Token[], from: number, end: number) =>
  tokens.slice(from, end + 1).some(({ word }) => determiners.has(word) || capital.test(word)) ||
  /s$/.test(tokens[end]?.word ?? '');
