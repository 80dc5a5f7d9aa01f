import type { Span } from '../domain/span.js';
import { glance, hashOf, isInWord, type Words, wordsOf } from './words.js';

/** A phrase of a list, where it stands, in lower case. */
export interface FoundPhrase<Meaning> {
  readonly span: Span;
  readonly phrase: string;
  readonly means: Meaning;
  /** Index of its first word. */
  readonly index: number;
}

/**
 * Finds the phrases of a list, in any case, where whole words begin and end: the longest at each
 * place, in order, none overlapping.
 *
 * @param list in lower case, each beginning with a letter or a digit
 */
export function phraseFinder<Meaning>(
  list: ReadonlyMap<string, Meaning>,
): (text: string, words: Words) => readonly FoundPhrase<Meaning>[] {
  /** By the hash of their first words, the longest first. */
  const byHash = new Map<number, readonly Listed<Meaning>[]>();
  const firstOf = (phrase: string) => phrase.slice(0, wordsOf(phrase).ends[0]);
  for (const listed of [...list].sort(([a], [b]) => b.length - a.length)) {
    const hash = hashOf(firstOf(listed[0]));
    byHash.set(hash, [...(byHash.get(hash) ?? []), listed]);
  }
  const mayOpen = glance([...list.keys()].map(firstOf));

  return (text, { count, starts, hashes }) => {
    const found: FoundPhrase<Meaning>[] = [];
    let from = 0;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      if (!mayOpen(hash)) continue;
      const start = starts[i] as number;
      const listed = start < from ? undefined : firstAt(byHash.get(hash), text, start);
      if (listed === undefined) continue;
      const [phrase, means] = listed;
      from = start + phrase.length;
      found.push({ span: [start, from], phrase, means, index: i });
    }
    return found;
  };
}

type Listed<Meaning> = readonly [phrase: string, means: Meaning];

function firstAt<Meaning>(
  phrases: readonly Listed<Meaning>[] | undefined,
  text: string,
  start: number,
): Listed<Meaning> | undefined {
  if (phrases === undefined) return undefined;
  for (let at = 0; at < phrases.length; at += 1)
    if (standsAt(text, start, (phrases[at] as Listed<Meaning>)[0])) return phrases[at];
  return undefined;
}

/** Letter by letter: to cut the words out of the text and convert them costs more. */
function standsAt(text: string, start: number, phrase: string): boolean {
  const { length } = phrase;
  if (isInWord(text.charCodeAt(start + length))) return false;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(start + i);
    const lower = code >= 65 && code <= 90 ? code | 32 : code;
    if (lower === phrase.charCodeAt(i)) continue;
    return code >= 128 && text.slice(start, start + length).toLowerCase() === phrase;
  }
  return true;
}
