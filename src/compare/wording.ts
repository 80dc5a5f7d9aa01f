import { alignWords, longestRun } from './word-alignment.js';
import { comparableWindows } from './word-window.js';
import { costOf, editsOf, goesBeyond, hunksOf, type WordingEdit } from './wording-edits.js';
import { gap, type Wording, type WordToken } from './wording-tokens.js';

export { type Wording, wordingOf } from './wording-tokens.js';

export interface WordingComparison {
  /**
   * `same`: word for word, house style set aside. `contained`: one is part of the other, or their
   * ends overlap, with nothing unmarked between. `drift`: the same utterance with an unmarked
   * changed, dropped or added word. `different`: another utterance.
   */
  readonly relation: 'same' | 'contained' | 'drift' | 'different';
  /** Longest common run of words. */
  readonly run: number;
  /** Longest common subsequence over the shorter length, 0 to 1. */
  readonly overlap: number;
  readonly edits: readonly WordingEdit[];
  readonly because: string;
}

/** Below this, two quotations share words and not an utterance. */
const leastOverlap = 0.6;
const leastWords = 4;
/** Shared words over these and what the edits cost: with more edits it is another utterance. */
const leastFidelity = 0.72;
/** Two long quotations may overlap by their ends alone: so many words in a row, or with a change. */
const tellingRun = 6;
const tellingEnds = 8;

const keyOf = ({ key }: WordToken) => key;
const wordCount = (tokens: readonly WordToken[]) => tokens.filter(({ key }) => key !== gap).length;

function sameWords(a: readonly WordToken[], b: readonly WordToken[]): boolean {
  return a.length === b.length && a.every(({ key }, i) => key === b[i]?.key && key !== gap);
}

/** Scattered small words of a long text are no stretch of a short one. */
function isCompact(edits: readonly WordingEdit[], run: number, shared: number): boolean {
  if (edits.length === 0) return run >= 2 || shared === 1;
  return run >= 2 && shared >= leastFidelity * (shared + costOf(edits));
}

/** Where one ends, the other goes on. */
const overlapByEnds = (edits: readonly WordingEdit[], shared: number) =>
  shared >= tellingEnds && edits.every(({ place }) => place === 'inside');

const quoted = (words: string) => {
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return words === '' ? 'nothing' : `“${short}”`;
};

function editsWords(edits: readonly WordingEdit[]): string {
  const shown = edits.slice(0, 3).map(({ a, b }) => `${quoted(a)} against ${quoted(b)}`);
  const more = edits.length > 3 ? [`${edits.length - 3} more`] : [];
  return [...shown, ...more].join(', ');
}

/**
 * Compares two quotations word by word. `a` and `b` are the words between the marks; beyond 200
 * words only the part around their first common run is aligned.
 */
export function compareWording(a: Wording, b: Wording): WordingComparison {
  return a.text <= b.text ? compareInOrder(a, b) : swapped(compareInOrder(b, a));
}

/** Ties between alignments are broken from the left: one order of the sides makes it symmetric. */
function compareInOrder({ tokens: allA }: Wording, { tokens: allB }: Wording): WordingComparison {
  const shorter = Math.min(wordCount(allA), wordCount(allB));
  if (shorter === 0) return nothingShared;
  if (sameWords(allA, allB)) {
    const because = `the same ${shorter} words`;
    return { relation: 'same', run: shorter, overlap: 1, edits: [], because };
  }
  const [tokensA, tokensB] = comparableWindows(allA, allB, keyOf);
  const [keysA, keysB] = [tokensA.map(keyOf), tokensB.map(keyOf)];
  const pairs = alignWords(keysA, keysB);
  if (pairs.length === 0) return nothingShared;
  const run = longestRun(keysA, keysB);
  const compared = Math.min(wordCount(tokensA), wordCount(tokensB));
  const overlap = pairs.length / compared;
  const hunks = hunksOf(tokensA, tokensB, pairs);
  const edits = editsOf(hunks);
  const shares = `${pairs.length} of ${compared} words are shared, ${run} of them in a row`;
  const isAkin = isCompact(edits, run, pairs.length);
  if (edits.length === 0 && isAkin && (overlap >= leastOverlap || run >= tellingRun)) {
    const longer = goesBeyond(hunks, 'a') || goesBeyond(hunks, 'b');
    const relation = longer || shorter > compared ? 'contained' : 'same';
    return { relation, run, overlap, edits, because: shares };
  }
  const isMost = overlap >= leastOverlap && compared >= leastWords;
  if (isAkin && (isMost || overlapByEnds(edits, pairs.length))) {
    const because = `${shares}; ${editsWords(edits)}`;
    return { relation: 'drift', run, overlap, edits, because };
  }
  return { relation: 'different', run, overlap, edits, because: shares };
}

function swapped(comparison: WordingComparison): WordingComparison {
  return {
    ...comparison,
    edits: comparison.edits.map((edit) => ({ ...edit, a: edit.b, b: edit.a })),
  };
}

const nothingShared: WordingComparison = {
  relation: 'different',
  run: 0,
  overlap: 0,
  edits: [],
  because: 'no words are shared',
};
