import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
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

const letter = "A-Za-zÀ-ÖØ-öø-ɏ'’-";
const capital = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ';
/** "Roe", "J.", "J.K.", "Mr." */
const word = `[${capital}][${letter}]{0,30}(?:\\.(?:[A-Z]\\.){0,3})?`;
const particle = '(?:(?:de|da|del|della|der|den|van|von|bin|al|el|la|le|dos|di|du) ){0,2}';
const runs = new RegExp(`${word}(?:[ \\u00a0]${particle}${word}){0,7}`, 'g');
const dotted =
  /^(?:(?:[A-Z]\.){1,4}|(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Jr|Sr|St)\.)$/;

/** All runs of capitalised words that may be names, in order. */
export function nameRunsIn({ article, sentences }: SegmentedArticle): readonly NameRun[] {
  const { text } = article;
  const found: NameRun[] = [];
  let sentence = 0;
  runs.lastIndex = 0;
  for (let run = runs.exec(text); run; run = runs.exec(text)) {
    const [words] = run;
    const start = run.index;
    if (isWordPart(text.charCodeAt(start - 1))) continue;
    while ((sentences[sentence + 1]?.span[0] ?? Infinity) <= start) sentence += 1;
    const opens = start === sentences[sentence]?.span[0] || isOpeningMark(text, start - 1);
    if (opens && sentenceOpeners.has(words)) continue;
    const tokens = words.includes(' ') ? unbroken(words.split(/[ \u00a0]/)) : [words];
    const read = readRun(tokens, start, opens);
    if (read) found.push(read);
    // What follows a full stop may begin a run of its own.
    const length = lengthOf(tokens) - 1;
    if (length < words.length) runs.lastIndex = start + length;
  }
  return found;
}

const isWordPart = (code: number) =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x40 ||
  code === 0x23 ||
  (code >= 0xc0 && code <= 0x24f);

/** Up to the first word whose full stop is no abbreviation's. */
function unbroken(tokens: readonly string[]): readonly string[] {
  const stop = tokens.findIndex((token) => token.endsWith('.') && !dotted.test(token));
  return stop < 0 ? tokens : tokens.slice(0, stop + 1);
}

const isOpeningMark = (text: string, at: number) => '"“‘\'('.includes(text.charAt(at)) && at >= 0;

const possessive = /['’]s?$/;
const isOwner = (token: string) => possessive.test(token);

/** Without the full stop of an abbreviation and the ’s of an owner. */
function plain(token: string): string {
  const owned = isOwner(token) ? token.replace(possessive, '') : token;
  return owned.length > 2 && owned.endsWith('.') ? owned.slice(0, -1) : owned;
}

function readRun(
  tokens: readonly string[],
  start: number,
  opensSentence: boolean,
): NameRun | undefined {
  let at = 0;
  if (opensSentence || tokens.length > 1) {
    while (sentenceOpeners.has(tokens[at] ?? '')) at += 1;
  }
  const names = afterTitles(tokens, at);
  if (names >= tokens.length || courtesyTitles.has(plain(tokens[names] ?? ''))) return undefined;
  // A possessive ends the name: "Trump’s National Security Council".
  const owner = tokens.findIndex((token, index) => index >= names && isOwner(token));
  const used = tokens.slice(names, owner < 0 ? tokens.length : owner + 1);
  const bare = used.map((token) =>
    dotted.test(token) ? token : token.replace(possessive, '').replace(/\.$/, ''),
  );
  const from = start + lengthOf(tokens.slice(0, names));
  const length = bare.join(' ').length;
  if (length < 2) return undefined;
  const printed = tokens.slice(at, names);
  return {
    span: [from, from + length],
    outer: start + lengthOf(tokens.slice(0, at)),
    names: bare,
    title: printed.map(plain).join(' '),
    knighted: printed.includes('Sir') || printed.includes('Dame'),
  };
}

/** Length of words with the space behind each. */
const lengthOf = (tokens: readonly string[]) =>
  tokens.reduce((sum, token) => sum + token.length + 1, 0);

/** Where the name begins: behind the last title, else behind "British", "House" and the like. */
function afterTitles(tokens: readonly string[], from: number): number {
  const title = tokens.findLastIndex((token) => courtesyTitles.has(plain(token)));
  if (title >= from && title < tokens.length - 1) return title + 1;
  let at = from;
  while (titleFillers.has(plain(tokens[at] ?? ''))) at += 1;
  return at;
}

/** An institution, a place, an abbreviation: told by one of its words. */
export function isImpersonal({ names, title }: NameRun): boolean {
  if (names.length > 5 || names.some((name) => impersonal.has(name) || courtesyTitles.has(name)))
    return !(title && names.length === 1 && !impersonal.has(names[0] ?? ''));
  return names.every(
    (name) => name.length > 1 && name === name.toUpperCase() && !name.includes('.'),
  );
}
