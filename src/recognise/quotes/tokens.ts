import type { Span } from '../../domain/span.js';

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
const reach = 160;

const token = /[^\s—–]+/g;
const parts = /^([("“‘'[]{0,3})(.*?)([,.;:!?)\]"”’]{0,4})$/su;

/** Tokens of the last stretch before `end`, not before `start`. */
export function tokensBefore(text: string, [start, end]: Span): readonly Token[] {
  const from = Math.max(start, end - reach);
  return tokensIn(text, from, end);
}

/** Tokens of the first stretch after `start`. */
export function tokensAfter(text: string, [start, end]: Span): readonly Token[] {
  return tokensIn(text, start, Math.min(end, start + reach));
}

function tokensIn(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(from, to).matchAll(token)) {
    const [, lead = '', word = '', tail = ''] = parts.exec(found[0]) ?? [];
    if (!word) continue;
    // A title's or an initial's full stop is part of the word.
    const dotted =
      tail.startsWith('.') && /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|(?:\p{L}\.)+\p{L})$/u.test(word);
    const start = from + found.index + lead.length;
    const full = dotted ? `${word}.` : word;
    const dash =
      /[—–]/.test(text.charAt(from + found.index + found[0].length)) ||
      text.startsWith(' —', start + found[0].length - lead.length) ||
      text.startsWith(' –', start + found[0].length - lead.length);
    tokens.push({
      start,
      end: start + full.length,
      word: full,
      tail: (dotted ? tail.slice(1) : tail) + (dash ? '—' : ''),
    });
  }
  return tokens;
}
