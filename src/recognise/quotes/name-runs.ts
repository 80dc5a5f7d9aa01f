import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { capitalRuns } from './capital-runs.js';
import { courtesyTitles, impersonal, sentenceOpeners, titleFillers } from './person-words.js';

/** A run of capitalised words that may name a person. */
export interface NameRun {
  /** The names without the titles. */
  readonly span: Span;
  readonly names: readonly string[];
  /** "Foreign Secretary", "Mr", or empty. */
  readonly title: string;
  /** Where the title begins, or the name if there is none. */
  readonly outer: number;
  /** "Sir Keir": the one title that goes with the given name alone. */
  readonly knighted: boolean;
}

const dotted =
  /^(?:(?:[A-Z]\.){1,4}|(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Jr|Sr|St)\.)$/;

/**
 * All runs of capitalised words that may be names, in order. A word on its own counts only where
 * `isKnown` says that it is a part of a name met before.
 */
export function nameRunsIn(
  { article }: SegmentedArticle,
  isKnown: (name: string) => boolean,
  visit: (run: NameRun) => void,
): void {
  capitalRuns(article.text, (words, start) => {
    if (!words.includes(' ')) {
      const name = bareName(words);
      if (isKnown(name)) visit(soleName(name, start));
      return start + words.length;
    }
    const tokens = unbroken(words.split(/[ \u00a0]/));
    const read = readRun(tokens, start);
    if (read && (read.names.length > 1 || read.title || isKnown(read.names[0] ?? ''))) visit(read);
    // What follows a full stop may begin a run of its own.
    return start + lengthOf(tokens, tokens.length) - 1;
  });
}

const soleName = (name: string, start: number): NameRun => ({
  span: [start, start + name.length],
  outer: start,
  names: [name],
  title: '',
  knighted: false,
});

/** Up to the first word whose full stop is no abbreviation's. */
function unbroken(tokens: readonly string[]): readonly string[] {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const token = tokens[at] as string;
    if (token.endsWith('.') && !dotted.test(token)) return tokens.slice(0, at + 1);
  }
  return tokens;
}

const isMark = (character: string) => character === '’' || character === "'";

/** Whether a word ends like an owner: "Roe’s", "the Joneses’". */
function isOwner(token: string): boolean {
  const end = token.length - 1;
  return isMark(token.charAt(end)) || (token.endsWith('s') && isMark(token.charAt(end - 1)));
}

/** Without the ’s of an owner and the full stop of a sentence; an abbreviation keeps its own. */
function bareName(token: string): string {
  if (token.endsWith('.')) return dotted.test(token) ? token : token.slice(0, -1);
  return isOwner(token) ? token.slice(0, token.endsWith('s') ? -2 : -1) : token;
}

/** A title without its full stop. */
const plain = (token: string) => (token.endsWith('.') ? token.slice(0, -1) : token);

function readRun(tokens: readonly string[], start: number): NameRun | undefined {
  let at = 0;
  while (sentenceOpeners.has(tokens[at] ?? '')) at += 1;
  const names = afterTitles(tokens, at);
  if (names >= tokens.length || courtesyTitles.has(plain(tokens[names] ?? ''))) return undefined;
  // A possessive ends the name: "Trump’s National Security Council".
  let end = names;
  while (end < tokens.length - 1 && !isOwner(tokens[end] as string)) end += 1;
  const bare = tokens.slice(names, end + 1).map(bareName);
  const from = start + lengthOf(tokens, names);
  const length = bare.join(' ').length;
  if (length < 2) return undefined;
  const printed = tokens.slice(at, names);
  return {
    span: [from, from + length],
    outer: start + lengthOf(tokens, at),
    names: bare,
    title: printed.map(plain).join(' '),
    knighted: printed.includes('Sir') || printed.includes('Dame'),
  };
}

/** Length of the first words with the space behind each. */
function lengthOf(tokens: readonly string[], count: number): number {
  let length = 0;
  for (let at = 0; at < count; at += 1) length += (tokens[at] as string).length + 1;
  return length;
}

/** Where the name begins: behind the last title, else behind "British", "House" and the like. */
function afterTitles(tokens: readonly string[], from: number): number {
  for (let at = tokens.length - 2; at >= from; at -= 1) {
    if (courtesyTitles.has(plain(tokens[at] as string))) return at + 1;
  }
  let at = from;
  while (titleFillers.has(plain(tokens[at] ?? ''))) at += 1;
  return at;
}

/** An institution, a place, an abbreviation: told by one of its words. */
export function isImpersonal({ names, title }: NameRun): boolean {
  if (
    names.length > 5 ||
    names.some((name) => impersonal.has(name)) ||
    courtesyTitles.has(names[0] ?? '')
  )
    return !(title && names.length === 1 && !impersonal.has(names[0] ?? ''));
  return names.every(
    (name) => name.length > 1 && name === name.toUpperCase() && !name.includes('.'),
  );
}
