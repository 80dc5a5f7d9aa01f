import type { Span } from '../domain/span.js';
import { spokenWord } from './house-style.js';
import { alignWords } from './word-alignment.js';

/** The words of each text that the other doesn't have there, as spans of its own text. */
export interface DifferingWords {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*|[%$€£¥]/gu;
/** Aligning is quadratic; two longer texts are not compared word by word. */
const mostWords = 200;
const leastWords = 4;

/**
 * Where two wordings of one utterance part, runs of words together. Undefined where they are short
 * or have less than half of the shorter one's words in common: then all of it differs.
 *
 *     the other side is our neighbour        Europe is the next-door neighbor
 *     ^^^^^^^^^^^^^^    ^^^                   ^^^^^^    ^^^ ^^^^^^^^^
 */
export function differingWords(a: string, b: string): DifferingWords | undefined {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(wordsA.length, wordsB.length);
  if (shorter < leastWords || Math.max(wordsA.length, wordsB.length) > mostWords) return undefined;
  const pairs = alignWords(
    wordsA.map(({ key }) => key),
    wordsB.map(({ key }) => key),
  );
  if (2 * pairs.length < shorter) return undefined;
  const [keptA, keptB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const found = { a: runsWithout(keptA, wordsA), b: runsWithout(keptB, wordsB) };
  return found.a.length + found.b.length > 0 ? found : undefined;
}

interface Word {
  readonly key: string;
  readonly span: Span;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: printed, index }) => ({
    key: spokenWord(printed),
    span: [index, index + printed.length],
  }));
}

/** The words that are not kept, neighbours as one span. */
function runsWithout(kept: ReadonlySet<number>, words: readonly Word[]): readonly Span[] {
  const runs: Span[] = [];
  for (const [index, { span }] of words.entries()) {
    if (kept.has(index)) continue;
    const last = index > 0 && !kept.has(index - 1) ? runs.pop() : undefined;
    runs.push([last?.[0] ?? span[0], span[1]]);
  }
  return runs;
}
