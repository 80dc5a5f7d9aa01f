import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import { oneBefore } from '../one-before.js';
import type { Words } from '../words.js';
import { inLowerCase } from '../words.js';
import { capitalRuns } from './capital-runs.js';
import { type Gender, genderOf, isCommonGiven } from './gender.js';
import { bareName, isAbbreviation, isOwner, plain } from './name-words.js';
import { capitalAtStart, courtesyTitles, titleFillers } from './person-words.js';
import { roleNouns, surelyCallings } from './role-nouns.js';

/** A run of capitalised words that may name a person. */
export interface NameRun {
  /** The names without the titles. */
  readonly span: Span;
  readonly names: readonly string[];
  /** The names as printed, a space between them. */
  readonly form: string;
  /** "Foreign Secretary", "Mr", or empty. */
  readonly title: string;
  /** Where the title begins, or the name if there is none. */
  readonly outer: number;
  /** "Sir Keir": the one title that goes with the given name alone. */
  readonly knighted: boolean;
  /** Where a title or a common given name shows it. */
  readonly gender: Gender | undefined;
  /** Hash of the word before the outer start, where that begins the run. */
  readonly before: number | undefined;
}

/** The names of the people met so far. */
export interface KnownNames {
  /** Whether some name begins with a word of that hash. */
  mayKnow(hash: number): boolean;
  isKnown(name: string): boolean;
}

/**
 * All runs of capitalised words that may be names, in order. A word on its own counts only where
 * it is a part of a name met before.
 */
export function nameRunsIn(
  text: string,
  words: Words,
  { mayKnow, isKnown }: KnownNames,
  visit: (run: NameRun) => void,
): void {
  capitalRuns(text, words, (start, end, index) => {
    const first = endOfToken(text, start, end);
    if (first === end) {
      // most are no names: the hash of a whole word tells, and spares cutting it out
      const isWhole = (words.ends[index] as number) <= end;
      if (isWhole && !mayKnow(words.hashes[index] as number)) return end;
      const name = bareName(text.slice(start, end));
      if (isKnown(name)) visit(soleName(name, start));
      return end;
    }
    const tokens = unbroken(text, start, first, end);
    const read = readRun(tokens, start, oneBefore(words.hashes, index));
    if (read && (read.names.length > 1 || read.title || isKnown(read.names[0] ?? ''))) visit(read);
    return start + lengthOf(tokens, tokens.length) - 1;
  });
}

/** Where the next space stands, or `end`. */
function endOfToken(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0) break;
  }
  return at;
}

const soleName = (name: string, start: number): NameRun => ({
  span: [start, start + name.length],
  outer: start,
  names: [name],
  form: name,
  title: '',
  knighted: false,
  gender: undefined,
  before: undefined,
});

/**
 * What stands between single spaces, up to a full stop that is no abbreviation's or an owner: what
 * follows is a run of its own.
 */
function unbroken(text: string, start: number, first: number, end: number): readonly string[] {
  const tokens = [text.slice(start, first)];
  for (let at = first; at < end && !isBroken(tokens[tokens.length - 1] as string); ) {
    const next = endOfToken(text, at + 1, end);
    tokens.push(text.slice(at + 1, next));
    at = next;
  }
  return tokens;
}

const isBroken = (token: string) => (token.endsWith('.') ? !isAbbreviation(token) : isOwner(token));

function readRun(
  tokens: readonly string[],
  start: number,
  before: number | undefined,
): NameRun | undefined {
  let at = 0;
  while (capitalAtStart.has(tokens[at] ?? '')) at += 1;
  const first = afterTitles(tokens, at);
  if (first >= tokens.length || courtesyTitles.has(plain(tokens[first] ?? ''))) return undefined;
  const names: string[] = [];
  for (let i = first; i < tokens.length; i += 1) names.push(bareName(tokens[i] as string));
  const from = start + lengthOf(tokens, first);
  const form = names.length === 1 ? (names[0] ?? '') : names.join(' ');
  if (form.length < 2) return undefined;
  const titles = at === first ? untitled : tokens.slice(at, first);
  const isTitled = titles !== untitled;
  return {
    span: [from, from + form.length],
    outer: start + lengthOf(tokens, at),
    names,
    form,
    title: isTitled ? titles.map(plain).join(' ') : '',
    knighted: isTitled && (titles.includes('Sir') || titles.includes('Dame')),
    gender: genderOf(titles, names),
    before: at === 0 ? before : undefined,
  };
}

const untitled: readonly string[] = [];

/** Length of the first words with the space behind each. */
function lengthOf(tokens: readonly string[], count: number): number {
  let length = 0;
  for (let at = 0; at < count; at += 1) length += (tokens[at] as string).length + 1;
  return length;
}

/** "Historian Jan Roe", "Harbour Post Editor-in-Chief Jan Roe" */
const isCalling = (tokens: readonly string[], at: number) =>
  at < tokens.length - 2 &&
  (surelyCallings.has(inLowerCase(tokens[at] as string)) || isCommonCalling(tokens, at));

const isCommonCalling = (tokens: readonly string[], at: number) =>
  isCommonGiven(tokens[at + 1] as string) &&
  (roleNouns.has(inLowerCase(tokens[at] as string).replace(/-in-chief$/, '')) ||
    (calling.test(tokens[at] as string) && !isCommonGiven(tokens[at] as string)));

/** "Bookkeeper", "Biologist", "Librarian": who does that. */
const calling = lean(/^\p{Lu}\p{Ll}{3,}(?:er|or|ist|ian|eer|man|woman)$/u);

/** Where the name begins: behind the last title, else behind "British", "House" and the like. */
function afterTitles(tokens: readonly string[], from: number): number {
  for (let at = tokens.length - 2; at >= from; at -= 1) {
    if (courtesyTitles.has(plain(tokens[at] as string)) || isCalling(tokens, at)) return at + 1;
  }
  let at = from;
  while (titleFillers.has(plain(tokens[at] ?? ''))) at += 1;
  return at;
}
