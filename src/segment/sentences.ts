import type { Sentence } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import { openers, shortened, titles } from './abbreviations.js';
import { afterSpace } from './trim.js';

/** The sentences of all paragraphs in order. Method: rules over each mark that may end one. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const cut of sentencesIn(text, span)) {
      sentences.push({ index: sentences.length, span: cut, paragraph });
    }
  }
  return sentences;
}

function sentencesIn(text: string, [start, end]: Span): Span[] {
  const cuts: Span[] = [];
  const passage = text.slice(start, end);
  const terminator = /[.!?…]/g;
  let from = start;
  for (let found = terminator.exec(passage); found; found = terminator.exec(passage)) {
    const stop = stopAt(text, start + found.index, start, end);
    terminator.lastIndex = stop.closed - start;
    if (stop.next >= end) break;
    if (endsSentence(text, stop)) {
      cuts.push([from, stop.closed]);
      from = stop.next;
    }
  }
  cuts.push([from, end]);
  return cuts;
}

/** A run of terminators with the closing marks behind it, and where the text goes on. */
interface Stop {
  readonly paragraph: number;
  readonly at: number;
  /** After the last terminator. */
  readonly dots: number;
  /** After the closing quotation marks and brackets. */
  readonly closed: number;
  /** The first character after the white space. */
  readonly next: number;
}

const terminators = '.!?…';
const closers = '"\'”’»)]*_';

function stopAt(text: string, at: number, paragraph: number, end: number): Stop {
  const dots = afterAny(text, terminators, at, end);
  const closed = afterAny(text, closers, dots, end);
  return { paragraph, at, dots, closed, next: afterSpace(text, closed, end) };
}

function afterAny(text: string, marks: string, at: number, end: number): number {
  let place = at;
  while (place < end && marks.includes(text.charAt(place))) place += 1;
  return place;
}

function endsSentence(text: string, stop: Stop): boolean {
  if (stop.next === stop.closed && !isGlued(text, stop)) return false;
  if (isLower(text, stop.next)) return false;
  if (isEllipsis(text, stop)) return false;
  const plain = stop.dots === stop.at + 1 && text[stop.at] === '.';
  return !plain || !isAbbreviated(text, stop);
}

/** "…we go.”“You may,” she said", "…we go.”The mayor": paragraphs that lost the space between them. */
const isGlued = (text: string, { dots, closed, next }: Stop) =>
  closed > dots && text[closed - 1] === '”' && /[“\p{Lu}]/u.test(text.charAt(next));

const lower = /\p{Ll}/uy;

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  lower.lastIndex = at;
  return lower.test(text);
}

/** "do that … Europe is", "do that . . . Europe is": an omission, not an end. */
function isEllipsis(text: string, { at, dots, next, paragraph }: Stop): boolean {
  if (at === paragraph || !/\s/.test(text.charAt(at - 1))) return false;
  return dots > at + 1 || text[at] === '…' || text[next] === '.' || text[at - 2] === '.';
}

/** The unbroken word before the full stop, at most twenty characters of it. */
function wordBefore(text: string, at: number, paragraph: number): string {
  const first = Math.max(paragraph, at - 20);
  let from = at;
  while (from > first && isPlain(text.charCodeAt(from - 1))) from -= 1;
  const isWhole = from === first || text.charCodeAt(from - 1) < 0x80;
  return isWhole ? text.slice(from, at) : (unbroken.exec(text.slice(first, at))?.[0] ?? '');
}

const unbroken = /[\p{L}\p{N}.&]{1,20}$/u;
/** A letter or digit of plain English, a full stop or "&". */
const isPlain = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 38;

function isAbbreviated(text: string, { at, next, paragraph }: Stop): boolean {
  const word = wordBefore(text, at, paragraph);
  if (titles.has(word)) return true;
  if (/^\d{1,2}$/.test(word) && at - word.length === paragraph) return true;
  if (/^[A-HJ-Z]$/.test(word)) return true;
  if (shortened.has(word)) return /\d/.test(text.charAt(next)) || staysInside(text, word, next);
  // "U.S.", "p.m.", "J.K.", "Ph.D."
  return /^(?:\p{L}{1,3}\.){1,4}\p{L}{1,2}$/u.test(word) && staysInside(text, word, next);
}

/** After an abbreviation a sentence goes on unless a typical first word or a quotation follows. */
function staysInside(text: string, word: string, next: number): boolean {
  if (/^(?:No|Nos)$/.test(word)) return false;
  const following = /^[\p{L}]{1,15}/u.exec(text.slice(next, next + 16))?.[0];
  if (following) return !openers.has(following);
  return /[\d($£€&,–—-]/.test(text.charAt(next));
}
