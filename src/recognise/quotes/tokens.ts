import type { Span } from '../../domain/span.js';
import { shortTitles } from '../../domain/titles.js';
import { lean } from '../lean-pattern.js';
import { isLetter } from '../words.js';

/** A word with what clings to it: "Roe," is one token, `word` is "Roe". */
export interface Token {
  readonly start: number;
  /** After the word, before the punctuation that follows it. */
  readonly end: number;
  readonly word: string;
  /** The punctuation that follows: "," or "". */
  readonly tail: string;
}

/** How far a subject is looked for on either side of its cue. */
const reach = 220;

/** Tokens of the last stretch before `end`, not before `start`. */
export function tokensBefore(text: string, [start, end]: Span): Token[] {
  const from = Math.max(start, end - reach);
  return tokensIn(text, from, end);
}

/** Tokens of the first stretch after `start`. */
export function tokensAfter(text: string, [start, end]: Span): readonly Token[] {
  return tokensIn(text, start, Math.min(end, start + reach));
}

/** A list of its own for each who asks. */
function tokensIn(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    if (text.charCodeAt(at) === bracket) at = afterBracket(text, at, to);
    while (at < to && isBreak(text.charCodeAt(at))) at += 1;
    if (at < to && text.charCodeAt(at) === bracket && afterBracket(text, at, to) > at) continue;
    let end = at;
    while (end < to && !isBreak(text.charCodeAt(end))) end += 1;
    if (end > at) push(tokens, text, at, end);
    at = end;
  }
  return tokens;
}

/** "Sen. Jane Roe (D-Ohio) said": what stands in brackets is no part of the phrase. */
function afterBracket(text: string, at: number, to: number): number {
  const close = text.slice(at, Math.min(to, at + 40)).indexOf(')');
  return close < 0 ? at : at + close + 1;
}

/** Before a comma any full stop is one: "Salem, Ore., [said]". */
const isShort = (text: string, start: number, end: number) =>
  text.charAt(end + 1) === ',' || dotted.test(text.slice(start, end));

const bracket = '('.charCodeAt(0);
const isSpace = (code: number) => code <= 0x20 || code === 0xa0;
const isDash = (code: number) => code === 0x2013 || code === 0x2014;
const isBreak = (code: number) => isSpace(code) || isDash(code);
const codesOf = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));
const leads = codesOf('("“‘\'[');
const tails = codesOf(',.;:!?)]"”’');
const isOf = (marks: ReadonlySet<number>, code: number) => !isLetter(code) && marks.has(code);
/** A title's or an initial's full stop is part of the word. */
const dotted = lean(
  new RegExp(
    `^(?:\\p{Lu}|${shortTitles.join('|')}|Jr|Sr|St|Inc|Corp|Co|Ltd|(?:\\p{L}\\.)+\\p{L})$`,
    'u',
  ),
);

function push(tokens: Token[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isOf(leads, text.charCodeAt(start))) start += 1;
  while (end > start && isOf(tails, text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return;
  if (end - start < 3 && text.charAt(start) === '-' && text.charAt(end - 1) === '-') {
    const before = tokens.pop();
    if (before) tokens.push({ ...before, tail: `${before.tail}—` });
    return;
  }
  if (end < to && text.charAt(end) === '.' && isShort(text, start, end)) end += 1;
  const behind = text.charCodeAt(to);
  const dash = isDash(behind) || (isSpace(behind) && isDash(text.charCodeAt(to + 1)));
  const tail = end === to && !dash ? '' : text.slice(end, to) + (dash ? '—' : '');
  tokens.push({ start, end, word: text.slice(start, end), tail });
}

/** "(D-Nev.)" keeps its bracket. */
export const closing = (text: string, { end, tail }: Token) =>
  tail.startsWith(')') && text[end] === ')' ? end + 1 : end;
