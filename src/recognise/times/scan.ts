import { calendarDate } from './calendar-date.js';
import { clockTime, partOfDay } from './clock.js';
import { definites } from './definite.js';
import { duration } from './duration.js';
import { holidayReaders } from './holiday.js';
import type { Expression, Found, Portion, Reader } from './meaning.js';
import { numericDate } from './numeric-date.js';
import { partOfYear } from './part-of-year.js';
import { relatives } from './relative.js';
import { recurring } from './set.js';
import { weekday } from './weekday.js';
import { whichOne } from './which.js';
import { years } from './year.js';

/** The grammars; where two read equally far the earlier one stands. */
const readers: readonly Reader[] = [
  ...holidayReaders,
  recurring,
  numericDate,
  calendarDate,
  clockTime,
  partOfYear,
  ...relatives,
  whichOne,
  definites,
  weekday,
  years,
  duration,
  partOfDay,
];

const byWord = new Map<string, Reader[]>();
for (const reader of readers)
  for (const word of reader.starts) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
const longestStart = Math.max(...[...byWord.keys()].map((word) => word.length));
const digitReaders = byWord.get('0') ?? [];

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;

/** Two first letters of the words that may begin an expression: skips most words at once. */
const pairs = new Uint8Array(26 * 26);
const letter = (code: number) => (code | 32) - 97;
for (const word of byWord.keys())
  if (word.length > 1) pairs[letter(word.charCodeAt(0)) * 26 + letter(word.charCodeAt(1))] = 1;

function mayStart(first: number, second: number): boolean {
  if (first >= 0xc0 || second >= 0xc0) return false;
  return !isLetter(second) || pairs[letter(first) * 26 + letter(second)] === 1;
}

/** The reading that goes furthest. */
function longest(candidates: readonly Reader[], text: string, at: number): Found | null {
  let best: Found | null = null;
  for (const reader of candidates) {
    const found = reader.read(text, at);
    if (found && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** Words before an expression that pick a portion of it: "early 2025", "the end of the year". */
const portionBefore =
  /(?:(earlier)|(later)|(early|(?:the )?(?:beginning|start) of(?: the)?)|(mid|(?:the )?middle of(?: the)?)|(late|(?:the )?end of(?: the)?))[ -]$/i;
const portionNames: readonly Portion[] = ['before', 'after', 'start', 'middle', 'end'];

/** Takes the portion's words and the article before the expression into it. */
function grown(text: string, from: number, at: number, found: Found): Expression {
  const lead = text.slice(Math.max(from, at - 24), at);
  const match = portionBefore.exec(lead);
  const portion = match && portionNames[match.slice(1).findIndex((group) => group !== undefined)];
  const start = at - (match?.[0].length ?? 0);
  return { start, ...found, ...(portion ? { portion } : {}) };
}

/** All expressions of a text, in order, none overlapping; one pass. */
export function scan(text: string): readonly Expression[] {
  const found: Expression[] = [];
  const length = text.length;
  let from = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < length && (digit ? isDigit : isLetter)(text.charCodeAt(end))) end += 1;
    const candidates = digit ? digitReadersAt(text, at) : readersAt(text, at, end);
    const reading = candidates.length === 0 ? null : longest(candidates, text, at);
    if (reading === null) {
      at = end;
      continue;
    }
    found.push(grown(text, from, at, reading));
    from = reading.end;
    at = reading.end;
  }
  return found;
}

const none: readonly Reader[] = [];
/** Digits inside a word are a name's: "MH370". */
const digitReadersAt = (text: string, at: number): readonly Reader[] =>
  at > 0 && isLetter(text.charCodeAt(at - 1)) ? none : digitReaders;
function readersAt(text: string, at: number, end: number): readonly Reader[] {
  if (end - at > longestStart || !mayStart(text.charCodeAt(at), text.charCodeAt(at + 1)))
    return none;
  return byWord.get(text.slice(at, end).toLowerCase()) ?? none;
}
