import type { MatchedPair } from './word-alignment.js';
import { gap, type WordToken } from './wording-tokens.js';

/** Words of one side that stand where the other has others, or none. */
export interface WordingEdit {
  readonly a: string;
  readonly b: string;
  /** Inside the aligned stretch, or before its first, or after its last word. */
  readonly place: 'lead' | 'inside' | 'tail';
}

interface Hunk {
  readonly a: readonly WordToken[];
  readonly b: readonly WordToken[];
  readonly place: WordingEdit['place'];
}

/** What stands between the matched words, in order. */
export function hunksOf(
  a: readonly WordToken[],
  b: readonly WordToken[],
  pairs: readonly MatchedPair[],
): readonly Hunk[] {
  const stops = [...pairs, [a.length, b.length] as const];
  return stops
    .map(([endA, endB], i): Hunk => {
      const [lastA, lastB] = stops[i - 1] ?? [-1, -1];
      const place = i === 0 ? 'lead' : i === pairs.length ? 'tail' : 'inside';
      return { a: a.slice(lastA + 1, endA), b: b.slice(lastB + 1, endB), place };
    })
    .filter((hunk) => hunk.a.length + hunk.b.length > 0);
}

const isGap = ({ key }: WordToken) => key === gap;
const isWord = (token: WordToken) => !isGap(token);
const licenses = (tokens: readonly WordToken[]) => tokens.some(isGap) && tokens.every(isGap);

const printed = (tokens: readonly WordToken[]) =>
  tokens
    .filter(isWord)
    .map((token) => token.printed)
    .join(' ');

/**
 * Where a hunk is an edit: unmarked other, missing or added words inside the aligned stretch, and
 * at its ends words that stand against each other. Where only one side goes on, it is longer.
 */
function editOf({ a, b, place }: Hunk): WordingEdit | undefined {
  if (licenses(a) || licenses(b)) return undefined;
  const [wordsA, wordsB] = [a.filter(isWord), b.filter(isWord)];
  if (place === 'inside') return { a: printed(wordsA), b: printed(wordsB), place };
  const length = Math.min(wordsA.length, wordsB.length);
  if (length === 0 || a.some(isGap) || b.some(isGap)) return undefined;
  const nearest = (words: readonly WordToken[]) =>
    place === 'lead' ? words.slice(-length) : words.slice(0, length);
  return { a: printed(nearest(wordsA)), b: printed(nearest(wordsB)), place };
}

export function editsOf(hunks: readonly Hunk[]): readonly WordingEdit[] {
  return hunks.map(editOf).filter((edit) => edit !== undefined);
}

/** Whether a side has words beyond the ends of the aligned stretch. */
export function goesBeyond(hunks: readonly Hunk[], side: 'a' | 'b'): boolean {
  return hunks.some((hunk) => hunk.place !== 'inside' && hunk[side].some(isWord));
}

/**
 * What edits cost beside the words that are shared: a word put for another one, and a clause left
 * out, however long, one.
 */
export function costOf(edits: readonly WordingEdit[]): number {
  return edits.reduce((sum, { a, b }) => {
    const [fewer, more] = [countOf(a), countOf(b)].sort((x, y) => x - y) as [number, number];
    return sum + (fewer === 0 ? 1 : more);
  }, 0);
}

const countOf = (words: string) => (words === '' ? 0 : words.split(' ').length);
