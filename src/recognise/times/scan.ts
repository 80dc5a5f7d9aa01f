import { runCounter } from '../dense-run.js';
import { calendarDates } from './calendar-date.js';
import { clockTimes, partOfDay } from './clock.js';
import { dayOfMonth } from './day-of-month.js';
import { definites } from './definite.js';
import { duration } from './duration.js';
import { holidayReaders } from './holiday.js';
import type { Expression, Found, Portion, Reader } from './meaning.js';
import { numericDates } from './numeric-date.js';
import { partOfYear, yearOfAccounts } from './part-of-year.js';
import { relatives } from './relative.js';
import { runs } from './run.js';
import { recurring } from './set.js';
import { weekday } from './weekday.js';
import { whichOne } from './which.js';
import { years } from './year.js';

/** The grammars; where two read equally far the earlier one stands. */
const readers: readonly Reader[] = [
  ...holidayReaders,
  ...recurring,
  ...numericDates,
  ...calendarDates,
  dayOfMonth,
  ...clockTimes,
  partOfYear,
  yearOfAccounts,
  ...relatives,
  whichOne,
  definites,
  weekday,
  ...years,
  runs,
  duration,
  partOfDay,
];

const byWord = new Map<string, Reader[]>();
for (const reader of readers)
  for (const word of reader.starts) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
/** Readers of numbers by how many digits they have; longer ones are no times. */
const byDigits = ['', '0', '0', '000', '0000'].map((shape) => byWord.get(shape));

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);

/** Adds a letter to a word's hash, without regard to case. */
const hashed = (hash: number, code: number) => (hash * 31 + (code | 32)) & 0x3fff;
/** Hashes of the words that may begin an expression: most others are passed over unread. */
const known = new Uint8Array(0x4000);
for (const word of byWord.keys())
  known[[...word].reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0)] = 1;

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
  /(?:(earlier)|(later)|(early|(?:the )?(?:(?:beginning|start)|first (?:few )?(?:days?|weeks?)) of(?: the)?)|(mid|(?:the )?middle of(?: the)?)|(late|(?:the )?(?:end|(?:last|final) (?:few )?(?:days?|weeks?)) of(?: the)?))[ -]$/i;
/** With what the words end that pick a portion. */
const portionEnds = new Set([...'ryfed']);
const portionNames: readonly Portion[] = ['before', 'after', 'start', 'middle', 'end'];

/** Takes the portion's words and the article before the expression into it. */
function grown(text: string, from: number, at: number, found: Found): Expression {
  // "of", "the", "early", "mid-": a look at one letter spares the pattern
  const last = text[at - 2] ?? '';
  const match =
    text[at - 1] === '-' || portionEnds.has(last)
      ? portionBefore.exec(text.slice(Math.max(from, at - 32), at))
      : null;
  const portion = match && portionNames[match.slice(1).findIndex((group) => group !== undefined)];
  const start = at - (match?.[0].length ?? 0);
  return { start, ...found, ...(portion ? { portion } : {}) };
}

/** All expressions of a text, in order, none overlapping; one pass. */
export function scan(text: string): readonly Expression[] {
  const found: Expression[] = [];
  const isInRun = runCounter();
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    let end = at + 1;
    let readers: readonly Reader[] | undefined;
    if (isLetter(first)) {
      let hash = hashed(0, first);
      for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(end)) {
        hash = hashed(hash, code);
        end += 1;
      }
      if (known[hash] === 1) readers = byWord.get(text.slice(at, end).toLowerCase());
    } else if (isDigit(first)) {
      while (isDigit(text.charCodeAt(end))) end += 1;
      // Digits inside a word are a name's: "MH370".
      if (at === 0 || !isLetter(text.charCodeAt(at - 1))) readers = byDigits[end - at];
    }
    const reading = readers && !isInRun(at, end) ? longest(readers, text, at) : null;
    if (reading) {
      found.push(grown(text, from, at, reading));
      from = reading.end;
    }
    at = reading ? reading.end : end;
  }
  return found;
}
