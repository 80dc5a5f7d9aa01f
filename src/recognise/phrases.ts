import type { Span } from '../domain/span.js';
import { glance, inLowerCase, isInWord, type Words, wordsOf } from './words.js';

/** A phrase of a list, where it stands, in lower case. */
export interface FoundPhrase<Meaning> {
  readonly span: Span;
  readonly phrase: string;
  readonly means: Meaning;
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
  const byFirst = new Map<string, string[]>();
  for (const phrase of [...list.keys()].sort((a, b) => b.length - a.length)) {
    const first = phrase.slice(0, wordsOf(phrase).ends[0]);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const mayOpen = glance(byFirst.keys());

  function phraseAt(text: string, start: number, end: number): string | undefined {
    return byFirst.get(inLowerCase(text.slice(start, end)))?.find((phrase) => {
      const to = start + phrase.length;
      return (
        (to === end || text.slice(start, to).toLowerCase() === phrase) &&
        !isInWord(text.charCodeAt(to))
      );
    });
  }

  return (text, { count, starts, ends, hashes }) => {
    const found: FoundPhrase<Meaning>[] = [];
    let from = 0;
    for (let i = 0; i < count; i += 1) {
      const start = starts[i] as number;
      if (!mayOpen(hashes[i] as number) || start < from) continue;
      const phrase = phraseAt(text, start, ends[i] as number);
      if (phrase === undefined) continue;
      from = start + phrase.length;
      found.push({ span: [start, from], phrase, means: list.get(phrase) as Meaning });
    }
    return found;
  };
}
