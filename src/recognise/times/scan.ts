import { runCounter } from '../dense-run.js';
import { glance, hashOf, inLowerCase, isLetter, type Words } from '../words.js';
import { calendarDates } from './calendar-date.js';
import { clockTimes, partOfDay } from './clock.js';
import { dayOfMonth } from './day-of-month.js';
import { definites } from './definite.js';
import { duration } from './duration.js';
import { holidayReaders } from './holiday.js';
import type { Expression, Found, Portion, Reader } from './meaning.js';
import { numericDates } from './numeric-date.js';
import { partsOfYear, yearOfAccounts } from './part-of-year.js';
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
  ...partsOfYear,
  yearOfAccounts,
  ...relatives,
  whichOne,
  definites,
  weekday,
  ...years,
  ...runs,
  duration,
  partOfDay,
];

/** A reader, and whether the hash of the second word lets it read at all. */
interface Ready {
  readonly read: Reader['read'];
  readonly mayFollow: ((hash: number) => boolean) | undefined;
}

const ready = readers.map(({ starts, next, read }) => ({
  starts,
  reader: { read, mayFollow: next && glance(next) } satisfies Ready,
}));

/** The readers by what some key of their first words is. */
function readersBy<Key>(keyOf: (word: string) => Key): ReadonlyMap<Key, readonly Ready[]> {
  const found = new Map<Key, readonly Ready[]>();
  for (const { starts, reader } of ready)
    for (const key of new Set(starts.map(keyOf)))
      found.set(key, [...(found.get(key) ?? []), reader]);
  return found;
}

const byWord = readersBy((word) => word);
/** For most words of a text, which need not be cut out of it then. */
const byHash = readersBy(hashOf);
/** Readers of numbers by how many digits they have; longer ones are no times. */
const byDigits = ['', '0', '0', '000', '0000'].map((shape) => byWord.get(shape));

const isDigit = (code: number) => code >= 48 && code <= 57;
const mayBegin = glance(byWord.keys());

/**
 * The reading that goes furthest.
 *
 * @param second hash of the second word; none where it says nothing
 */
function longest(
  candidates: readonly Ready[],
  text: string,
  at: number,
  second: number | undefined,
): Found | null {
  let best: Found | null = null;
  for (const { read, mayFollow } of candidates) {
    if (second !== undefined && mayFollow !== undefined && !mayFollow(second)) continue;
    const found = read(text, at);
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
  const { end, meaning } = found;
  const own = portion || found.portion;
  return own ? { start, end, meaning, portion: own } : { start, end, meaning };
}

/** What of a word with digits in it begins at a place: "3" and "pm" of "3pm". */
function partEnd(text: string, start: number, end: number): number {
  const isOfPart = isLetter(text.charCodeAt(start)) ? isLetter : isDigit;
  let at = start + 1;
  while (at < end && isOfPart(text.charCodeAt(at))) at += 1;
  return at;
}

/** The readers of what stands from `start` to `end`: letters or digits. */
function readersOf(text: string, start: number, end: number): readonly Ready[] | undefined {
  if (!isDigit(text.charCodeAt(start))) return byWord.get(inLowerCase(text.slice(start, end)));
  // Digits inside a word are a name's: "MH370".
  return start > 0 && isLetter(text.charCodeAt(start - 1)) ? undefined : byDigits[end - start];
}

/** All expressions of a text, in order, none overlapping; one pass over its words. */
export function scan(text: string, words: Words): readonly Expression[] {
  const { count, starts, ends, hashes, numeric } = words;
  const found: Expression[] = [];
  const isInRun = runCounter();
  let from = 0;
  let at = 0;
  for (let i = 0; i < count; ) {
    const wordEnd = ends[i] as number;
    const start = Math.max(at, starts[i] as number);
    const isPlain = numeric[i] === 0 && start === starts[i];
    const hash = hashes[i] as number;
    if (start >= wordEnd || (isPlain && !mayBegin(hash))) {
      i += 1;
      continue;
    }
    const end = isPlain ? wordEnd : partEnd(text, start, wordEnd);
    const readers = isPlain ? byHash.get(hash) : readersOf(text, start, end);
    const second = end === wordEnd && numeric[i + 1] === 0 ? hashes[i + 1] : undefined;
    const reading = readers && !isInRun(start, end) ? longest(readers, text, start, second) : null;
    if (reading) {
      found.push(grown(text, from, start, reading));
      from = reading.end;
    }
    at = reading ? reading.end : end;
  }
  return found;
}
