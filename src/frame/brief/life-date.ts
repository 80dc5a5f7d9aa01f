import type { Span } from '../../domain/span.js';

/** What brackets behind a name tell of a life. */
export interface LifeDate {
  /** Offset of the bracket: whose life it is stands before it. */
  readonly bracket: number;
  readonly predicate: 'born' | 'die';
}

/** A longer bracket is a text of its own. */
const longest = 120;

/** "born", "b. in Arlo on", with another name before the date: `(born Ada Ruth Tern; 4 May 1931)`. */
const toldBorn = /^[^\d–—−]*(?:\bborn\b|\bb\.)[^\d–—−]*$/;
const toldDead = /^[^\d–—−]*(?:\bdied\b|\bd\.|†)[^\d–—−]*$/;
const dash = String.raw`\s?(?:[-–—−]|--)\s?`;
const year = String.raw`\b\d{4}\b`;
/** Only one date and a dash stand before the second date, or behind the first. */
const afterFirst = new RegExp(String.raw`^[^\d–—−]*[\p{L}\d ,.]*${year}[\p{L}\d ,.]*${dash}$`, 'u');
const beforeSecond = new RegExp(String.raw`^${dash}[\p{L}\d ,.]*${year}[\p{L} ]*$`, 'u');
const withoutDigits = /^\D*$/;
const toTheDay = /\b\d{1,2}\b.*\b\d{4}\b/;

/**
 * Reads birth and death off the brackets behind a name:
 *
 *     Ada Brenner (4 May 1931 – 12 June 1998) built locks.     Olaf Tern (born 7 July 1950) rows.
 *                  ^^^^^^^^^^ born  ^^^^^^^^^^^^ die                       ^^^^^^^^^^^ born
 *
 * Two years alone may be a term of office: a life is told to the day.
 */
export function lifeDateAt(text: string, [from, to]: Span): LifeDate | undefined {
  const start = Math.max(0, from - longest);
  const open = text.slice(start, from).lastIndexOf('(');
  if (open < 0) return undefined;
  const bracket = start + open;
  const before = text.slice(bracket + 1, from);
  if (before.includes(')')) return undefined;
  const [behind = ''] = text.slice(to, to + longest).split(')', 1);
  const predicate = predicateOf(before, text.slice(from, to), behind);
  return predicate && { bracket, predicate };
}

function predicateOf(
  before: string,
  date: string,
  behind: string,
): LifeDate['predicate'] | undefined {
  if (toldBorn.test(before)) return 'born';
  if (toldDead.test(before)) return 'die';
  if (!toTheDay.test(date)) return undefined;
  if (withoutDigits.test(before) && beforeSecond.test(behind)) return 'born';
  return afterFirst.test(before) ? 'die' : undefined;
}
